/**
 * Reads and writes the files offices exchange: .xlsx, .xls, .ods, XML of 2003, CSV and web pages in, tables and workbooks out.
 * Knows neither store nor desk.
 *
 * <p>Way in: {@link id.sidaksos.sheet.SourceBook} opens a file, {@code FileKind} tells by its first bytes what it is,
 * {@code BookOpener} chooses the {@code Book}, whose {@code RowCursor} fills one {@code RowBuffer} again and again.
 * Whatever goes wrong becomes a Problem in {@code FileFaults}. Way out: {@link id.sidaksos.sheet.TableWriter}, and
 * {@link id.sidaksos.sheet.OutputFile} for a file that appears whole or not at all.
 */
package id.sidaksos.sheet;
