package id.sidaksos.service.linkage;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.linkage.PairSheet.Fact;
import id.sidaksos.service.linkage.PairSheet.Member;
import id.sidaksos.service.linkage.PairSheet.Side;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One row of a pair as people read it. */
final class SideReader {
    private static final Set<Field> FIELDS = EnumSet.of(
            Field.NAMA,
            Field.NO_KK,
            Field.TANGGAL_LAHIR,
            Field.JENIS_KELAMIN,
            Field.ALAMAT,
            Field.RT,
            Field.RW,
            Field.HUBUNGAN);
    private static final Set<Field> MEMBER = EnumSet.of(Field.NAMA, Field.TANGGAL_LAHIR, Field.HUBUNGAN);
    private static final int MOST_MEMBERS = 30;
    private static final int KK_DIGITS = 16;

    private final Store store;

    SideReader(Store store) {
        this.store = store;
    }

    /** @throws Problem PAIR_OUTDATED where the row is in force no more */
    Side read(SourceKind kind, int row) {
        List<Side> found = new ArrayList<>(1);
        store.rows().one(kind, row, FIELDS, each -> found.add(side(kind, each)));
        if (found.isEmpty()) {
            throw new Problem(ErrorCode.PAIR_OUTDATED);
        }
        Side side = found.get(0);
        return new Side(kind, row, side.key(), side.familyId(), side.facts(), members(side));
    }

    private static Side side(SourceKind kind, StoredRow row) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.NAMA, row.text(Field.NAMA));
        facts.put(Fact.NIK, row.nik().digits());
        facts.put(Fact.NO_KK, row.noKk());
        facts.put(Fact.TANGGAL_LAHIR, date(row.date(Field.TANGGAL_LAHIR)));
        facts.put(Fact.JENIS_KELAMIN, row.sex() == 0 ? "" : String.valueOf(row.sex()));
        facts.put(Fact.HUBUNGAN, kind == SourceKind.P3KE_KELUARGA ? "" : row.text(Field.HUBUNGAN));
        facts.put(Fact.ALAMAT, row.text(Field.ALAMAT));
        facts.put(Fact.RT_RW, neighbourhood(row.count(Field.RT), row.count(Field.RW)));
        facts.put(
                Fact.DESA,
                row.region().village().isEmpty()
                        ? row.region().district()
                        : row.region().village() + ", " + row.region().district());
        String family = kind == SourceKind.DTKS ? "" : row.text(Field.ID_KELUARGA);
        return new Side(kind, row.id(), row.key(), family, facts, List.of());
    }

    private List<Member> members(Side side) {
        List<Member> members = new ArrayList<>();
        boolean person = side.kind() != SourceKind.P3KE_KELUARGA;
        if (side.kind() == SourceKind.DTKS) {
            String card = side.facts().get(Fact.NO_KK);
            if (card.length() == KK_DIGITS) {
                store.rows().ofCard(card, MEMBER, row -> members.add(member(row, side.row())));
            }
        } else {
            store.rows()
                    .ofFamily(
                            SourceKind.P3KE_INDIVIDU,
                            side.familyId(),
                            MEMBER,
                            row -> members.add(member(row, person ? side.row() : 0)));
        }
        return members.size() > MOST_MEMBERS ? members.subList(0, MOST_MEMBERS) : members;
    }

    static Member member(StoredRow row, int self) {
        return new Member(
                row.id(),
                row.text(Field.NAMA),
                date(row.date(Field.TANGGAL_LAHIR)),
                row.text(Field.HUBUNGAN),
                row.id() == self);
    }

    private static String neighbourhood(int rt, int rw) {
        return rt < 0 && rw < 0 ? "" : part(rt) + " / " + part(rw);
    }

    private static String part(int number) {
        return number < 0 ? "\u2013" : String.format(Locale.ROOT, "%03d", number);
    }

    /** dd-MM-yyyy; empty if unknown. */
    static String date(int yyyymmdd) {
        return yyyymmdd == 0
                ? ""
                : String.format(Locale.ROOT, "%02d-%02d-%04d", yyyymmdd % 100, yyyymmdd / 100 % 100, yyyymmdd / 10_000);
    }
}
