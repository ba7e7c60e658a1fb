/**
 * Room Penilaian: indicator sets by version, an editor for weights, answers, classes and gates with its findings as one
 * types, the picture of all scores under the edited set (geser ambang), trial on one family, difference of two versions,
 * and the run that is kept. Knows {@code domain.scoring} and {@code service.scoring}. It understands no wishes; it sends
 * {@code keluarga=ID} to the room of families.
 */
package id.sidaksos.ui.scoring;
