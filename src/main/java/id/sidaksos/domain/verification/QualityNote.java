package id.sidaksos.domain.verification;

import id.sidaksos.base.Sentence;

/**
 * One thing to look at again.
 *
 * @param village without a name of its own where it is about several villages of a kecamatan
 * @param verifier empty where it is about the village
 * @param families how many it is about
 * @param why in a sentence that blames nobody
 */
public record QualityNote(QualityKind kind, VillageName village, String verifier, int families, Sentence why) {}
