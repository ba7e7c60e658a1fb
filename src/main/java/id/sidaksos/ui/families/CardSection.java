package id.sidaksos.ui.families;

/** Parts of a family's card, in the order in which they are listed. */
enum CardSection {
    ANGGOTA("mdi2a-account-multiple-outline"),
    RUMAH("mdi2h-home-outline"),
    BANTUAN("mdi2h-hand-heart-outline"),
    DATA("mdi2c-card-text-outline"),
    VERIFIKASI("mdi2c-clipboard-check-outline"),
    TEMUAN("mdi2a-alert-circle-outline"),
    PADANAN("mdi2s-set-center"),
    NILAI("mdi2s-scale-balance"),
    KOREKSI("mdi2p-pencil-outline"),
    RIWAYAT("mdi2h-history");

    private final String icon;

    CardSection(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    String textKey() {
        return "ui.families.bagian." + name();
    }

    /** How many things stand there; -1 where a number would say nothing. */
    int count(OpenCard open) {
        return switch (this) {
            case ANGGOTA -> open.members().size();
            case TEMUAN ->
                open.rows().stream().mapToInt(row -> row.findings().size()).sum();
            case PADANAN ->
                open.rows().stream().mapToInt(row -> row.matches().size()).sum();
            case KOREKSI ->
                open.rows().stream().mapToInt(row -> row.corrections().size()).sum();
            case RIWAYAT -> open.journal().size();
            case RUMAH, BANTUAN, DATA, NILAI, VERIFIKASI -> -1;
        };
    }
}
