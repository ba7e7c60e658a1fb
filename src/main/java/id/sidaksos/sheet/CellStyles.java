package id.sidaksos.sheet;

import id.sidaksos.sheet.Xml.Scan;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Number format of each cell style, and whether it shows a date. Of a workbook's styles nothing else matters here. */
final class CellStyles {
    static final CellStyles NONE = new CellStyles(List.of());
    private static final String GENERAL = "General";

    private final String[] formats;
    private final boolean[] dates;

    private CellStyles(List<String> formats) {
        this.formats = formats.toArray(new String[0]);
        this.dates = new boolean[this.formats.length];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = showsDate(this.formats[i]);
        }
    }

    /** Built from the styles in order, as pairs of style and number format. */
    static CellStyles of(List<Integer> formatOfStyle, Map<Integer, String> customFormats) {
        List<String> formats = new ArrayList<>(formatOfStyle.size());
        for (int id : formatOfStyle) {
            String custom = customFormats.get(id);
            String builtin = custom == null ? BuiltinFormats.getBuiltinFormat(id) : custom;
            formats.add(builtin == null ? GENERAL : builtin);
        }
        return new CellStyles(formats);
    }

    /** Reads the styles part of a workbook. */
    static CellStyles read(InputStream part) throws XMLStreamException, IOException {
        Map<Integer, String> custom = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        boolean[] within = new boolean[1];
        Xml.scan(part, new Scan() {
            @Override
            public void start(XMLStreamReader xml, String name) {
                switch (name) {
                    case "numFmt" ->
                        custom.put(Xml.number(xml, "numFmtId", -1), Xml.attribute(xml, "formatCode", GENERAL));
                    case "cellXfs" -> within[0] = true;
                    case "xf" -> {
                        if (within[0]) {
                            styles.add(Xml.number(xml, "numFmtId", 0));
                        }
                    }
                    default -> {}
                }
            }

            @Override
            public boolean end(String name) {
                within[0] &= !name.equals("cellXfs");
                return true;
            }
        });
        return of(styles, custom);
    }

    /** Empty for the format "General" and for an unknown style. */
    String format(int style) {
        return style < 0 || style >= formats.length || formats[style].equals(GENERAL) ? "" : formats[style];
    }

    boolean date(int style) {
        return style >= 0 && style < dates.length && dates[style];
    }

    private static boolean showsDate(String format) {
        // The number of the format is not needed: a built-in one stands here by its text.
        return !format.equals(GENERAL) && DateUtil.isADateFormat(-1, format);
    }
}
