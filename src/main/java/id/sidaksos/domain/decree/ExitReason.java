package id.sidaksos.domain.decree;

/**
 * Why a family, or a person without a family, leaves the funnel. The order of the constants is the order of the rule: a
 * family that has several reasons leaves by the first of them. The constant's name is stable: it stands in JSON and in
 * frozen snapshots. The sentence for people is the bundle's {@code keluar.NAME}.
 */
public enum ExitReason {
    /** Persons only: no list has their family. */
    ANGGOTA_TANPA_KELUARGA(Stage.MASUK),
    KELUARGA_TANPA_ANGGOTA(Stage.MASUK),
    HILANG_DI_BERKAS_BARU(Stage.TERTAUT),
    LUAR_WILAYAH(Stage.BERKAS_TERBARU),
    DESIL_TIDAK_DIKETAHUI(Stage.WILAYAH),
    DESIL_DI_ATAS_BATAS(Stage.WILAYAH),
    /**
     * Put to sleep, neither accepted nor rejected, by a person who has set a finding ditunda or by the verification. It comes
     * before every reason that would reject the family: what is not decided is not counted among those turned away.
     */
    DITUNDA(Stage.DESIL),
    TEMUAN_GAWAT(Stage.DESIL),
    TIDAK_PADAN(Stage.TEMUAN),
    PADAN_TIDAK_DIKETAHUI(Stage.TEMUAN),
    GANDA_TERKONFIRMASI(Stage.PADAN),
    BELUM_DINILAI(Stage.GANDA),
    BELUM_DAPAT_DINILAI(Stage.GANDA),
    BUKAN_KELAS_TERMISKIN(Stage.DINILAI);

    private final Stage stage;

    ExitReason(Stage stage) {
        this.stage = stage;
    }

    /** The last stage that a family with this reason reaches. */
    public Stage stage() {
        return stage;
    }

    public String key() {
        return "keluar." + name();
    }
}
