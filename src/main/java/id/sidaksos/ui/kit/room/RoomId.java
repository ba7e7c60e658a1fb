package id.sidaksos.ui.kit.room;

import java.util.Locale;

/** The rooms in the order of the work, with their group in the sidebar. */
public enum RoomId {
    BERANDA(Group.AWAL, "mdi2h-home-outline"),
    IMPOR(Group.DATA, "mdi2t-tray-arrow-down"),
    TEMUAN(Group.DATA, "mdi2a-alert-circle-outline"),
    PADANKAN(Group.PADANKAN, "mdi2s-set-center"),
    KELUARGA(Group.PUTUSKAN, "mdi2a-account-group-outline"),
    VERIFIKASI(Group.PUTUSKAN, "mdi2c-clipboard-check-outline"),
    PENILAIAN(Group.PUTUSKAN, "mdi2s-scale-balance"),
    SK(Group.PUTUSKAN, "mdi2f-file-certificate-outline"),
    RIWAYAT(Group.JEJAK, "mdi2h-history"),
    PENGATURAN(Group.JEJAK, "mdi2c-cog-outline");

    /** Groups of the sidebar. */
    public enum Group {
        AWAL,
        DATA,
        PADANKAN,
        PUTUSKAN,
        JEJAK;

        public String textKey() {
            return "ui.kelompok." + name();
        }
    }

    private final Group group;
    private final String icon;

    RoomId(Group group, String icon) {
        this.group = group;
        this.icon = icon;
    }

    public Group group() {
        return group;
    }

    public String icon() {
        return icon;
    }

    /** Text key of its name; {@code + ".bantuan"} is its help. */
    public String textKey() {
        return "ui.ruang." + name();
    }

    /** For ids in the scene and names of files. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
