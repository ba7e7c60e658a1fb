/**
 * The packet of a village as a workbook, on its way out and back. Knows the values of domain.verification and how a spreadsheet shows
 * them; knows neither store nor desk.
 *
 * <p>Way out: {@link id.sidaksos.sheet.verval.PacketWorkbook}. Way back: {@link id.sidaksos.sheet.verval.PacketReader}, for whatever a
 * village made of it. Both go by the same {@link id.sidaksos.sheet.verval.PacketTexts}: the words of the sheets are those by which a
 * column or a choice is recognised again.
 */
package id.sidaksos.sheet.verval;
