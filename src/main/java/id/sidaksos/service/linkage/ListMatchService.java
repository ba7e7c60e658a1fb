package id.sidaksos.service.linkage;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.Deduplicator;
import id.sidaksos.domain.linkage.Lexicon;
import id.sidaksos.domain.linkage.LinkOptions;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.Linker;
import id.sidaksos.domain.linkage.PersonTable;
import id.sidaksos.sheet.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Any list against any list, or against itself. Nothing is stored. */
public final class ListMatchService {
    private static final List<String> COLUMNS =
            List.of("baris_a", "baris_b", "bobot", "peluang", "keputusan", "alasan");

    private final Messages messages;
    private final LocalDate reference;

    /** @param reference today, for birth dates with two-digit years */
    public ListMatchService(Messages messages, LocalDate reference) {
        this.messages = messages;
        this.reference = reference;
    }

    /** @param mapping what columns are: {@code role=header} for both lists, {@code a:role=header} for the first only */
    public record Lists(Path a, Path b, List<String> mapping, Optional<String> password) {}

    /** @throws Problem FILE_…, LIST_COLUMNS, MAPPING_UNKNOWN, TABLE_WITHOUT_ROWS, OUTPUT_… */
    public LinkSummary match(Lists lists, Path target, Progress progress) {
        lists.mapping().forEach(ListMatchService::check);
        Lexicon lexicon = new Lexicon();
        ListLoader loaderA = new ListLoader(reference, progress);
        ListLoader loaderB = new ListLoader(reference, progress);
        PersonTable a = loaderA.load(lists.a(), lists.password(), mapping(lists, "a:"), lexicon);
        PersonTable b = a;
        LinkResult result;
        PairRows rows;
        if (same(lists.a(), lists.b())) {
            result = new Deduplicator(Threads.workers())
                    .find(a, LinkOptions.doubles(), progress)
                    .run();
            rows = PairRows.within(a, loaderA.twins());
        } else {
            b = loaderB.load(lists.b(), lists.password(), mapping(lists, "b:"), lexicon);
            result = new Linker(Threads.workers()).link(a, b, LinkOptions.standard(), progress);
            rows = PairRows.across(a, loaderA.twins(), b, loaderB.twins());
        }
        Map<Decision, Integer> written = write(target, new Reasons(a, b, result, messages), rows, result);
        int twinsB = b == a ? loaderA.twins().count() : loaderB.twins().count();
        return LinkSummaries.of(a, b, result).told(a.size() + loaderA.twins().count(), b.size() + twinsB, written);
    }

    /** The pairs that were written, by decision. */
    private Map<Decision, Integer> write(Path target, Reasons reasons, PairRows rows, LinkResult result) {
        Map<Decision, Integer> written = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            written.put(decision, 0);
        }
        try (TableWriter table = TableWriter.open(target, COLUMNS)) {
            for (LinkPair pair : result.pairs()) {
                String reason = reasons.of(pair);
                rows.each(pair, (rowA, rowB) -> {
                    written.merge(pair.decision(), 1, Integer::sum);
                    table.row(
                            rowA,
                            rowB,
                            Figures.bits(pair.weight()),
                            Figures.probability(pair.p()),
                            pair.decision().name(),
                            reason);
                });
            }
            String identical = messages.text("padan.kembar");
            rows.eachIdentical((rowA, rowB) -> {
                written.merge(Decision.OTOMATIS, 1, Integer::sum);
                table.row(
                        rowA,
                        rowB,
                        Figures.bits(LinkPair.NO_RIVAL),
                        Figures.probability(1),
                        Decision.OTOMATIS.name(),
                        identical);
            });
            table.save();
        }
        return written;
    }

    private static boolean same(Path a, Path b) {
        try {
            return Files.isSameFile(a, b);
        } catch (IOException e) {
            // Whichever of them is missing is told when it is opened.
            return false;
        }
    }

    private static void check(String each) {
        int at = each.indexOf('=');
        String role = at < 0
                ? ""
                : withoutSide(each).substring(0, withoutSide(each).indexOf('=')).strip();
        if (ListRole.ofKey(role).isEmpty()) {
            List<String> keys = new ArrayList<>();
            for (ListRole known : ListRole.values()) {
                keys.add(known.key());
            }
            throw new Problem(ErrorCode.MAPPING_UNKNOWN, each, String.join(", ", keys));
        }
    }

    private static String withoutSide(String each) {
        String lower = each.toLowerCase(Locale.ROOT);
        return lower.startsWith("a:") || lower.startsWith("b:") ? each.substring(2) : each;
    }

    private static List<String> mapping(Lists lists, String side) {
        List<String> mapping = new ArrayList<>();
        for (String each : lists.mapping()) {
            String lower = each.toLowerCase(Locale.ROOT);
            boolean other = (lower.startsWith("a:") || lower.startsWith("b:")) && !lower.startsWith(side);
            if (!other) {
                mapping.add(withoutSide(each));
            }
        }
        return mapping;
    }
}
