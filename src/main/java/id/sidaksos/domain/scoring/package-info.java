/**
 * Indicator sets and the score of a family: exact decimals, unknown is not zero, every point explained. Uses base and
 * domain.layout only.
 *
 * <p>The order of deciding: a gate (the first of the set whose answer is worth more than zero, whether it counts in the
 * score or not), then completeness (below KELENGKAPAN MINIMAL, or nothing known at all: BELUM DAPAT DINILAI), then the
 * band [min, max) that holds the unrounded score, the topmost closed; a score in no band is TANPA KELAS. With JAWABAN
 * KOSONG = ABAIKAN and nothing known there is no score; it is never divided by zero.
 *
 * <p>Words of the field: kelengkapan is the share of the largest points that is known; gerbang is a gate; ISI JAWABAN are
 * the texts by which lists give an answer; pembagi divides the sum of points.
 */
package id.sidaksos.domain.scoring;
