package id.sidaksos.ui.linkage;

/**
 * One reason for or against a pair.
 *
 * @param name what was compared
 * @param bits for (above 0) or against; log2
 * @param sentence in words
 */
record ReasonRow(String name, String left, String right, String sentence, double bits) {}
