/**
 * Room Ganda & padankan: the queues of the matching engine's pairs, one pair side by side with its reasons, and P3KE and
 * DTKS village by village. Wishes it understands: {@code antrean} = name of a
 * {@link id.sidaksos.service.linkage.PairQueue}, {@code jenis} = name of a {@link id.sidaksos.service.browse.Queue}.
 */
package id.sidaksos.ui.linkage;
