package id.sidaksos.service.decree;

import id.sidaksos.desk.Desk;
import id.sidaksos.desk.OfficeFile;
import id.sidaksos.domain.decree.DecreeWording;
import id.sidaksos.domain.decree.OfficeSettings;
import id.sidaksos.domain.decree.RegencyKind;
import id.sidaksos.domain.registry.RegionNode;
import id.sidaksos.store.Store;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The office's settings for its documents. What the office has not set for itself is taken from its lists: the regency they are of. */
public final class OfficeNames {
    private final Store store;
    private final Desk desk;

    public OfficeNames(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** @throws id.sidaksos.base.Problem SETTINGS_INVALID */
    public OfficeSettings inForce() {
        OfficeSettings office = new OfficeFile(desk.folder().path()).read().settings();
        if (!office.regencyName().isEmpty()) {
            return office;
        }
        String code = store.imports().regencyCode().orElse("");
        Optional<RegionNode> region = store.imports().regions().stream()
                .filter(each -> !code.isEmpty() && each.code().startsWith(code))
                .findFirst();
        return region.map(node -> named(office, code, node)).orElse(office);
    }

    /**
     * KABUPATEN or KOTA with its name in capitals; empty while neither office nor lists tell it.
     *
     * @throws id.sidaksos.base.Problem SETTINGS_INVALID
     */
    public String regency() {
        OfficeSettings office = inForce();
        return office.regencyName().isEmpty()
                ? ""
                : office.kind().name() + " " + DecreeWording.capitals(office.regencyName());
    }

    private static OfficeSettings named(OfficeSettings office, String code, RegionNode region) {
        // Kemendagri numbers cities from 71 upwards within a province.
        RegencyKind kind = Integer.parseInt(code.substring(2)) >= 71 ? RegencyKind.KOTA : RegencyKind.KABUPATEN;
        return new OfficeSettings(
                kind,
                withoutKind(region.regency()),
                office.province().isEmpty() ? region.province() : office.province(),
                office.place(),
                office.letterhead(),
                office.decreeTitle(),
                office.signatory(),
                office.layout(),
                office.copy());
    }

    private static String withoutKind(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        for (String kind : List.of("KABUPATEN ", "KAB. ", "KAB.", "KAB ", "KOTA ADM. ", "KOTA ")) {
            if (upper.startsWith(kind)) {
                return name.strip().substring(kind.length()).strip();
            }
        }
        return name.strip();
    }
}
