package id.sidaksos.domain.decree;

/**
 * Why a family, or a person without a family, leaves the funnel. The order of the constants is the order of the rule: a
 * family that has several reasons leaves by the first of them. The constant's name is stable: it stands in JSON and in
 * frozen snapshots. The sentence for people is the bundle's {@code keluar.NAME}.
 */
public enum ExitReason {
    /** Proposed by a village; the office has not said yes. */
    USULAN_BELUM_DITERIMA(Stage.MASUK),
    /** Proposed by a village and taken in, and then found to be a family that a list has already. */
    USULAN_GANDA(Stage.MASUK),
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
    BUKAN_KELAS_TERMISKIN(Stage.DINILAI),
    TIDAK_LAYAK_MENINGGAL(Stage.KELAS),
    TIDAK_LAYAK_PINDAH(Stage.KELAS),
    TIDAK_LAYAK_SUDAH_MAMPU(Stage.KELAS),
    TIDAK_LAYAK_GANDA(Stage.KELAS),
    TIDAK_LAYAK_TIDAK_DITEMUKAN(Stage.KELAS),
    TIDAK_LAYAK_ASN_TNI_POLRI(Stage.KELAS),
    TIDAK_LAYAK_MENOLAK(Stage.KELAS),
    TIDAK_LAYAK_LAINNYA(Stage.KELAS);

    private final Stage stage;

    ExitReason(Stage stage) {
        this.stage = stage;
    }

    /** Of a family that its village found not layak, by the name of the reason given. */
    static ExitReason ofRejection(String reason) {
        return valueOf("TIDAK_LAYAK_" + reason);
    }

    /** The last stage that a family with this reason reaches. */
    public Stage stage() {
        return stage;
    }

    public String key() {
        return "keluar." + name();
    }
}
