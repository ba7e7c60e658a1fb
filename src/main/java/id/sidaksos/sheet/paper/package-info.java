/**
 * A packet on paper: a workbook to be printed, a section for each RT, a row with a QR code for each family. Uses POI, and ZXing for
 * the codes.
 */
package id.sidaksos.sheet.paper;
