/**
 * Room Temuan: findings as a work list with facets, each beside its source cells; proposals are accepted, cells corrected,
 * findings put off, all with a reason. Understands the wishes {@code jenis} (name of a kind) and {@code desa}. Uses
 * service.finding, service.correction and the furniture.
 */
package id.sidaksos.ui.findings;
