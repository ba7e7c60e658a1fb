package id.sidaksos.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** What people and office programs do to a packet's workbook. None of it may lose or change an answer. */
public enum PacketBreak {
    NOTHING,
    ROWS_SORTED {
        @Override
        Path apply(FilledPacket packet, Random dice, Path target) {
            for (String kind : List.of("KELUARGA", "ANGGOTA")) {
                List<List<Object>> rows = new ArrayList<>();
                List<Integer> places = packet.rows(kind);
                places.forEach(row -> rows.add(contents(packet.sheet(kind).getRow(row))));
                Collections.shuffle(rows, dice);
                for (int i = 0; i < places.size(); i++) {
                    write(packet.sheet(kind).getRow(places.get(i)), rows.get(i));
                }
            }
            return packet.save(target);
        }
    },
    ROW_DOUBLED {
        @Override
        Path apply(FilledPacket packet, Random dice, Path target) {
            Sheet sheet = packet.sheet("KELUARGA");
            Row row = sheet.getRow(packet.rows("KELUARGA").get(0));
            write(sheet.createRow(sheet.getLastRowNum() + 1), contents(row));
            return packet.save(target);
        }
    },
    COLUMNS_MOVED {
        @Override
        Path apply(FilledPacket packet, Random dice, Path target) {
            for (String kind : List.of("KELUARGA", "ANGGOTA")) {
                Sheet sheet = packet.sheet(kind);
                int width = packet.columns(kind).size();
                List<Integer> order = new ArrayList<>();
                for (int c = 0; c < width; c++) {
                    order.add(c);
                }
                // The first column keeps its place: by it the generator finds its own sheets again.
                Collections.shuffle(order.subList(1, width), dice);
                for (int r = FilledPacket.KEY_ROW; r <= sheet.getLastRowNum(); r++) {
                    List<Object> before = contents(sheet.getRow(r));
                    List<Object> after = new ArrayList<>();
                    order.forEach(c -> after.add(c < before.size() ? before.get(c) : ""));
                    write(sheet.getRow(r), after);
                }
            }
            return packet.save(target);
        }
    },
    HEADERS_RENAMED {
        @Override
        Path apply(FilledPacket packet, Random dice, Path target) {
            for (String kind : List.of("KELUARGA", "ANGGOTA")) {
                Row header = packet.sheet(kind).getRow(FilledPacket.KEY_ROW + 1);
                for (int c = 0; c < header.getLastCellNum(); c++) {
                    if (dice.nextInt(3) == 0) {
                        FilledPacket.fresh(header, c).setCellValue("Kolom " + c);
                    }
                }
            }
            return packet.save(target);
        }
    },
    SHEETS_RENAMED {
        @Override
        Path apply(FilledPacket packet, Random dice, Path target) {
            Workbook book = packet.book();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                book.setSheetName(i, "Sheet" + (i + 1));
            }
            return packet.save(target);
        }
    },
    SAVED_AS_XLS {
        @Override
        Path apply(FilledPacket packet, Random dice, Path target) {
            Path xls = target.resolveSibling(target.getFileName().toString().replace(".xlsx", ".xls"));
            try (Workbook old = new HSSFWorkbook()) {
                for (Sheet sheet : packet.book()) {
                    Sheet copy = old.createSheet(sheet.getSheetName());
                    for (Row row : sheet) {
                        Row line = copy.createRow(row.getRowNum());
                        for (Cell cell : row) {
                            put(line.createCell(cell.getColumnIndex()), FilledPacket.content(cell));
                        }
                    }
                }
                try (var out = Files.newOutputStream(xls)) {
                    old.write(out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return xls;
        }
    },
    /** Only the sheet of families: a text file has one. */
    SAVED_AS_TEXT {
        @Override
        Path apply(FilledPacket packet, Random dice, Path target) {
            Path csv = target.resolveSibling(target.getFileName().toString().replace(".xlsx", ".csv"));
            try (Writer out = Files.newBufferedWriter(csv)) {
                for (Row row : packet.sheet("KELUARGA")) {
                    StringBuilder line = new StringBuilder();
                    for (Object content : contents(row)) {
                        line.append(line.length() == 0 ? "" : ";")
                                .append('"')
                                .append(plain(content).replace("\"", "\"\""))
                                .append('"');
                    }
                    out.write(line.append("\r\n").toString());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return csv;
        }
    },
    PREFILLED_CELLS_EMPTIED {
        @Override
        Path apply(FilledPacket packet, Random dice, Path target) {
            for (int row : packet.rows("KELUARGA")) {
                for (String item : List.of("jenis_lantai", "sumber_air", "rt")) {
                    if (packet.columns("KELUARGA").containsKey(item)
                            && !packet.truth().containsKey("KELUARGA " + packet.key("KELUARGA", row) + " " + item)) {
                        packet.cell("KELUARGA", row, item).setBlank();
                    }
                }
            }
            return packet.save(target);
        }
    },
    FORMULAS_TYPED {
        @Override
        Path apply(FilledPacket packet, Random dice, Path target) {
            for (int row : packet.rows("KELUARGA")) {
                String value = packet.text("KELUARGA", row, "hasil");
                if (!value.isEmpty()) {
                    Cell cell = packet.cell("KELUARGA", row, "hasil");
                    cell.setCellFormula("\"" + value + "\"");
                    cell.setCellValue(value);
                }
            }
            return packet.save(target);
        }
    },
    ROWS_COPIED_TO_ANOTHER_SHEET {
        @Override
        Path apply(FilledPacket packet, Random dice, Path target) {
            Sheet from = packet.sheet("KELUARGA");
            Sheet to = packet.book().createSheet("RT 01");
            for (int r = FilledPacket.KEY_ROW; r <= from.getLastRowNum(); r++) {
                if (r < FilledPacket.FIRST_ROW || r % 2 == 0) {
                    write(to.createRow(r), contents(from.getRow(r)));
                    if (r >= FilledPacket.FIRST_ROW) {
                        from.removeRow(from.getRow(r));
                    }
                }
            }
            return packet.save(target);
        }
    };

    /** Breaks the packet and saves it; the file that came of it. */
    Path apply(FilledPacket packet, Random dice, Path target) {
        return packet.save(target);
    }

    public Path save(FilledPacket packet, long seed, Path target) {
        return apply(packet, new Random(seed), target);
    }

    static List<Object> contents(Row row) {
        List<Object> contents = new ArrayList<>();
        if (row != null) {
            for (int c = 0; c < row.getLastCellNum(); c++) {
                contents.add(FilledPacket.content(row.getCell(c)));
            }
        }
        return contents;
    }

    static void write(Row row, List<Object> contents) {
        for (int c = 0; c < contents.size(); c++) {
            put(FilledPacket.fresh(row, c), contents.get(c));
        }
    }

    private static void put(Cell cell, Object content) {
        if (content instanceof Date day) {
            Workbook book = cell.getSheet().getWorkbook();
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            cell.setCellStyle(style);
            cell.setCellValue(day);
        } else if (content instanceof Double number) {
            cell.setCellValue(number);
        } else if (content.toString().isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(content.toString());
        }
    }

    private static String plain(Object content) {
        if (content instanceof Date day) {
            return new java.text.SimpleDateFormat("dd/MM/yyyy", java.util.Locale.ROOT).format(day);
        }
        return content instanceof Double number && number == Math.rint(number)
                ? Long.toString(Math.round(number))
                : content.toString();
    }
}
