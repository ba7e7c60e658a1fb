package id.sidaksos.desk;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.decree.InclusionRule;
import id.sidaksos.domain.decree.OfficeSettings;
import id.sidaksos.domain.decree.RegencyKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * {@code pengaturan.properties} in the data folder: the office's own names and choices, made to be edited by hand. A
 * properties file and not JSON, since an office needs the comments beside the keys. Every key and its default stand in
 * the resource {@code desk/pengaturan.properties}; a key that is left out or empty takes that default.
 */
public final class OfficeFile {
    public static final String NAME = "pengaturan.properties";

    private static final String TEMPLATE = "/desk/pengaturan.properties";
    private static final int MOST_BYTES = 1 << 20;

    private final Path file;

    public OfficeFile(Path dataFolder) {
        this.file = dataFolder.resolve(NAME);
    }

    public Path path() {
        return file;
    }

    /**
     * The office's settings, the defaults where there is no file.
     *
     * @throws Problem SETTINGS_INVALID with the key that cannot be used
     */
    public Office read() {
        return read(own());
    }

    private Office read(byte[] bytes) {
        Properties defaults = parse(template());
        Properties values = new Properties(defaults);
        Properties own = parse(bytes);
        for (String key : own.stringPropertyNames()) {
            if (!defaults.containsKey(key)) {
                throw invalid(Sentence.of("pengaturan.KUNCI", key));
            }
            if (!own.getProperty(key).isBlank()) {
                values.setProperty(key, own.getProperty(key));
            }
        }
        return office(new SettingValues(NAME, values));
    }

    /**
     * Writes the commented defaults; a file that is there stays as it is.
     *
     * @throws Problem OUTPUT_UNWRITABLE
     */
    public void writeDefault() {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, template(), java.nio.file.StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.OUTPUT_UNWRITABLE, NAME);
        }
    }

    /**
     * Every key with its value as text, the default where the file leaves it out or empty. Not checked: for a screen on
     * which it is to be mended.
     *
     * @throws Problem SETTINGS_INVALID where the file is no text
     */
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        Properties own = parse(own());
        parse(template()).forEach((key, usual) -> {
            String value = own.getProperty((String) key, "").strip();
            values.put((String) key, value.isEmpty() ? ((String) usual).strip() : value);
        });
        return values;
    }

    /** What a key may hold, where this value is refused; empty where it can be used. */
    public Optional<String> refusal(String key, String value) {
        Properties values = new Properties(parse(template()));
        if (!value.isBlank()) {
            values.setProperty(key, value);
        }
        try {
            office(new SettingValues(NAME, values));
            return Optional.empty();
        } catch (Problem refused) {
            return Optional.of(
                    ((Sentence) refused.sentence().args().get(1)).args().get(2).toString());
        }
    }

    /**
     * Replaces values in place: comments and everything else in the file stay. All of it or nothing; where there is no file,
     * the commented defaults are written with these values.
     *
     * @throws Problem SETTINGS_INVALID where the file could not be read with these values, OUTPUT_UNWRITABLE
     */
    public void write(Map<String, String> changes) {
        byte[] bytes = Files.exists(file) ? own() : template();
        parse(bytes);
        String now = text(bytes);
        String text = PropertiesText.replaced(now, changes);
        read(text.getBytes(StandardCharsets.UTF_8));
        Path beside = file.resolveSibling(NAME + ".baru");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.OUTPUT_UNWRITABLE, NAME);
        }
    }

    private Office office(SettingValues values) {
        OfficeSettings settings = new OfficeSettings(
                RegencyKind.values()[values.choice("daerah.jenis", List.of("kabupaten", "kota"))],
                values.text("daerah.nama"),
                values.text("daerah.provinsi"),
                values.text("tempat"),
                lines(values.text("kepala_surat")),
                values.text("keputusan.judul"),
                new OfficeSettings.Signatory(values.text("pejabat.sebutan"), values.text("pejabat.nama")),
                layout(values),
                copy(values));
        InclusionRule rule = new InclusionRule(
                values.whole("aturan.desil_maks", 1, 10),
                values.yes("aturan.padan_wajib"),
                values.yes("aturan.temuan_gawat_keluar"),
                values.yes("aturan.sertakan_ditunda"),
                values.yes("aturan.sertakan_usulan"),
                values.region("daerah.kode", 4),
                "");
        return new Office(settings, rule);
    }

    private static OfficeSettings.AnnexLayout layout(SettingValues values) {
        return new OfficeSettings.AnnexLayout(
                values.yes("lampiran.baris_tanggal"),
                values.yes("lampiran.per_kecamatan"),
                values.choice("lampiran.nomor_urut", List.of("menerus", "per_desa")) == 1,
                values.text("lampiran.sebutan_desa"),
                values.text("lampiran.sebutan_kecamatan"));
    }

    private static OfficeSettings.LegalCopy copy(SettingValues values) {
        return new OfficeSettings.LegalCopy(
                values.yes("salinan.cetak"),
                values.text("salinan.jabatan"),
                values.text("salinan.nama"),
                values.text("salinan.pangkat"),
                values.text("salinan.nip"));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Properties parse(byte[] bytes) {
        Properties values = new Properties();
        String text = text(bytes);
        try {
            // Notepad puts a byte order mark in front, which would become part of the first key.
            values.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            // A backslash with u and no four hex digits.
            throw invalid(Sentence.of("pengaturan.BUKAN_TEKS"));
        }
        return values;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid(Sentence.of("pengaturan.BUKAN_TEKS"));
        }
    }

    private byte[] own() {
        try {
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                throw invalid(Sentence.of("pengaturan.BUKAN_TEKS"));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw invalid(Sentence.of("pengaturan.BUKAN_TEKS"));
        }
    }

    private static byte[] template() {
        try (InputStream in = OfficeFile.class.getResourceAsStream(TEMPLATE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem invalid(Sentence why) {
        return new Problem(ErrorCode.SETTINGS_INVALID, NAME, why);
    }
}
