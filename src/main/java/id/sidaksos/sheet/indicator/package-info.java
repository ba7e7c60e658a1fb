/** The workbook of an indicator set, in the shape of OpenSID's analisis.xlsx. Uses sheet, POI and domain.scoring. */
package id.sidaksos.sheet.indicator;
