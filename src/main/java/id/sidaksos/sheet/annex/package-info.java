/**
 * Writes the workbooks that leave the office for signing or publication: the annex of a decree (Lampiran I and II) and the
 * funnel. The XML is written straight into the zip, row by row: the memory does not grow with the list, the same snapshot gives
 * the same bytes, and a cell can only be an inline text or a number, never a formula. Uses domain.decree and base; texts of
 * the annex, which is a legal document in Indonesian whatever the reader's language, stand in {@code i18n/lampiran}.
 */
package id.sidaksos.sheet.annex;
