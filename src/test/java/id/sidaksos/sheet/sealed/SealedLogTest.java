package id.sidaksos.sheet.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedLogTest {
    private static final String PHRASE = "padi menguning di sawah";
    private static final byte TYPE = 7;

    @TempDir
    Path folder;

    @Test
    void what_was_added_is_read_back_in_order_and_stands_nowhere_in_the_clear() throws IOException {
        Path file = folder.resolve("desa.svl");
        make(file, "SITI AMINAH", "layak", "tidak layak");

        assertThat(bodies(file)).containsExactly("SITI AMINAH", "layak", "tidak layak");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("SITI");
    }

    @Test
    void one_entry_is_read_again_by_itself() {
        Path file = folder.resolve("desa.svl");
        make(file, "satu", "dua", "tiga");

        try (SealedLog log = SealedLog.open(file, PHRASE, (entry, body) -> {})) {
            assertThat(log.entries()).hasSize(3);
            for (SealedLog.Entry entry : log.entries()) {
                assertThat(entry.type()).isEqualTo(TYPE);
                assertThat(text(log.body(entry)))
                        .isEqualTo(List.of("satu", "dua", "tiga").get(entry.number()));
            }
        }
    }

    @Test
    void a_stick_pulled_at_any_byte_of_the_last_entry_costs_that_entry_only() throws IOException {
        Path file = folder.resolve("desa.svl");
        make(file, "paket", "jawaban satu");
        long whole = Files.size(file);
        try (SealedLog log = SealedLog.open(file, PHRASE, (entry, body) -> {})) {
            log.append(TYPE, bytes("jawaban dua"));
        }
        byte[] all = Files.readAllBytes(file);

        for (int length = (int) whole + 1; length < all.length; length += 3) {
            Path cut = folder.resolve("putus-" + length + ".svl");
            Files.write(cut, Arrays.copyOf(all, length));
            List<String> read = new ArrayList<>();
            try (SealedLog log = SealedLog.open(cut, PHRASE, (entry, body) -> read.add(text(body)))) {
                assertThat(log.torn()).isTrue();
                assertThat(read).containsExactly("paket", "jawaban satu");
                log.append(TYPE, bytes("sesudahnya"));
            }
            assertThat(bodies(cut)).containsExactly("paket", "jawaban satu", "sesudahnya");
        }
    }

    @Test
    void no_changed_byte_goes_unnoticed() throws IOException {
        Path file = folder.resolve("desa.svl");
        make(file, "paket", "jawaban satu", "jawaban dua");
        byte[] all = Files.readAllBytes(file);

        for (int at = 0; at < all.length; at += 5) {
            byte[] changed = all.clone();
            changed[at] ^= 0x40;
            Path bad = folder.resolve("ubah-" + at + ".svl");
            Files.write(bad, changed);
            assertThat(outcome(bad)).isNotEqualTo("paket|jawaban satu|jawaban dua|false");
        }
    }

    @Test
    void an_entry_taken_out_of_the_middle_is_noticed() throws IOException {
        Path file = folder.resolve("desa.svl");
        make(file, "paket", "jawaban satu", "jawaban dua", "jawaban tiga");
        List<SealedLog.Entry> entries;
        try (SealedLog log = SealedLog.open(file, PHRASE, (entry, body) -> {})) {
            entries = log.entries();
        }
        byte[] all = Files.readAllBytes(file);
        int from = (int) entries.get(1).place() - 5;
        int to = (int) entries.get(2).place() - 5;
        byte[] without = new byte[all.length - (to - from)];
        System.arraycopy(all, 0, without, 0, from);
        System.arraycopy(all, to, without, from, all.length - to);
        Files.write(file, without);

        assertThat(fault(file, PHRASE)).isEqualTo(ErrorCode.PACKET_TAMPERED);
    }

    @Test
    void each_bad_file_gets_its_own_sentence() throws IOException {
        Path file = folder.resolve("desa.svl");
        make(file, "paket");
        byte[] all = Files.readAllBytes(file);
        Files.write(folder.resolve("pendek.svl"), Arrays.copyOf(all, 20));
        Files.write(folder.resolve("kepala.svl"), Arrays.copyOf(all, 32));
        Files.write(folder.resolve("lain.svl"), new byte[100]);

        assertThat(fault(file, "salah")).isEqualTo(ErrorCode.PACKET_PASSPHRASE);
        assertThat(fault(folder.resolve("pendek.svl"), PHRASE)).isEqualTo(ErrorCode.PACKET_BROKEN);
        assertThat(fault(folder.resolve("kepala.svl"), PHRASE)).isEqualTo(ErrorCode.PACKET_BROKEN);
        assertThat(fault(folder.resolve("lain.svl"), PHRASE)).isEqualTo(ErrorCode.PACKET_NONE);
        assertThat(fault(folder.resolve("tidak-ada.svl"), PHRASE)).isEqualTo(ErrorCode.FILE_MISSING);
        assertThat(SealedLog.looksLikeOne(file)).isTrue();
        assertThat(SealedLog.looksLikeOne(folder.resolve("lain.svl"))).isFalse();
    }

    @Test
    void a_file_that_is_there_is_not_made_anew_and_two_do_not_write_in_one() {
        Path file = folder.resolve("desa.svl");
        make(file, "paket");

        assertThatThrownBy(() -> SealedLog.create(file, PHRASE)).isInstanceOf(Problem.class);
        try (SealedLog log = SealedLog.open(file, PHRASE, (entry, body) -> {})) {
            assertThat(log.torn()).isFalse();
            assertThat(fault(file, PHRASE)).isEqualTo(ErrorCode.OUTPUT_OPEN_ELSEWHERE);
        }
        assertThat(bodies(file)).containsExactly("paket");
    }

    private void make(Path file, String... bodies) {
        try (SealedLog log = SealedLog.create(file, PHRASE, SealedLog.LEAST_ROUNDS)) {
            for (String body : bodies) {
                log.append(TYPE, bytes(body));
            }
        }
    }

    private static List<String> bodies(Path file) {
        List<String> read = new ArrayList<>();
        SealedLog.read(file, PHRASE, (entry, body) -> read.add(text(body))).close();
        return read;
    }

    private static String outcome(Path file) {
        List<String> read = new ArrayList<>();
        try (SealedLog log = SealedLog.read(file, PHRASE, (entry, body) -> read.add(text(body)))) {
            return String.join("|", read) + "|" + log.torn();
        } catch (Problem fault) {
            return fault.code().name();
        }
    }

    private static ErrorCode fault(Path file, String phrase) {
        try (SealedLog log = SealedLog.open(file, phrase, (entry, body) -> {})) {
            throw new AssertionError("opened, torn: " + log.torn());
        } catch (Problem fault) {
            return fault.code();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
