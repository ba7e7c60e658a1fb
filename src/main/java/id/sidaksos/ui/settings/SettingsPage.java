package id.sidaksos.ui.settings;

/** The pages of the room, in their order. */
enum SettingsPage {
    KANTOR("mdi2o-office-building-outline"),
    ATURAN("mdi2f-filter-outline"),
    TAMPILAN("mdi2p-palette-outline"),
    DATA("mdi2d-database-outline"),
    TENTANG("mdi2i-information-outline");

    private final String icon;

    SettingsPage(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    String textKey() {
        return "ui.settings.halaman." + name();
    }
}
