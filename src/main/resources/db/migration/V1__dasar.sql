-- The district's lists. Source rows are written once and never changed: only their standing (diganti, hilang) moves.
-- Vocabularies are small numbers into kosakata; the text of a cell stands in "sumber" only where it differs from the value.

CREATE TABLE pengaturan (
    kunci VARCHAR(200) PRIMARY KEY,
    isi VARCHAR NOT NULL
);

-- One physical file as it was received.
CREATE TABLE berkas (
    id INT PRIMARY KEY,
    nama VARCHAR NOT NULL,
    sha256 CHAR(64) NOT NULL,
    ukuran BIGINT NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR NOT NULL
);
-- impor: has this very file been imported before?
CREATE INDEX berkas_per_sha256 ON berkas (sha256);

-- One table (sheet) of a file, with what became of its rows: baris_data = diterima + ditahan,
-- diterima = baru + berubah + tetap.
CREATE TABLE impor (
    id INT PRIMARY KEY,
    berkas_id INT NOT NULL REFERENCES berkas,
    lembar VARCHAR NOT NULL,
    jenis VARCHAR(20) NOT NULL,
    profil VARCHAR NOT NULL,
    baris_tajuk INT NOT NULL,
    tajuk VARCHAR NOT NULL,
    pemetaan VARCHAR NOT NULL,
    -- how the file writes dates, answers, places: gives source texts back from values
    cara CLOB NOT NULL,
    baris_data INT NOT NULL,
    diterima INT NOT NULL,
    ditahan INT NOT NULL,
    baru INT NOT NULL,
    berubah INT NOT NULL,
    tetap INT NOT NULL,
    hilang INT NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL,
    CHECK (baris_data = diterima + ditahan),
    CHECK (diterima = baru + berubah + tetap)
);
CREATE INDEX impor_per_berkas ON impor (berkas_id);

-- Rows that are no data (repeated headers, totals, signatures), with the reason.
CREATE TABLE baris_dilewati (
    impor_id INT NOT NULL REFERENCES impor,
    baris INT NOT NULL,
    sebab VARCHAR(40) NOT NULL,
    PRIMARY KEY (impor_id, baris)
);

-- Rows that could not be placed, whole.
CREATE TABLE baris_ditahan (
    impor_id INT NOT NULL REFERENCES impor,
    baris INT NOT NULL,
    sebab VARCHAR(40) NOT NULL,
    isi CLOB NOT NULL,
    PRIMARY KEY (impor_id, baris)
);

-- Source texts of an accepted row that are too long for its "sumber" (a VARCHAR ends at a million characters).
CREATE TABLE sumber_panjang (
    jenis_tabel TINYINT NOT NULL,
    baris_id INT NOT NULL,
    isi CLOB NOT NULL,
    PRIMARY KEY (jenis_tabel, baris_id)
);

-- Villages as learnt from the files; the code is Kemendagri's ten digits without dots, empty where only names are known.
CREATE TABLE wilayah (
    id INT PRIMARY KEY,
    kode VARCHAR(10) NOT NULL,
    provinsi VARCHAR NOT NULL,
    kabupaten VARCHAR NOT NULL,
    kecamatan VARCHAR NOT NULL,
    desa VARCHAR NOT NULL
);

-- Every distinct answer text of a column, once; jawaban is its canonical code, empty where unknown.
CREATE TABLE kosakata (
    id INT PRIMARY KEY,
    kolom VARCHAR(200) NOT NULL,
    teks VARCHAR NOT NULL,
    jawaban VARCHAR NOT NULL
);

-- Families of P3KE (not families of a KK). nama, nik, jenis_kelamin, tanggal_lahir … are those of the head.
CREATE TABLE keluarga (
    id INT PRIMARY KEY,
    impor_id INT NOT NULL,
    baris INT NOT NULL,
    id_keluarga VARCHAR NOT NULL,
    urutan SMALLINT NOT NULL,
    sidik_isi BIGINT NOT NULL,
    diganti INT,
    hilang INT,
    wilayah_id INT NOT NULL,
    desil SMALLINT,
    persentil SMALLINT,
    tahun_mutakhir SMALLINT,
    alamat VARCHAR,
    rt SMALLINT,
    rw SMALLINT,
    nama VARCHAR,
    nik VARCHAR,
    status_nik TINYINT NOT NULL,
    no_kk VARCHAR,
    tanggal_lahir DATE,
    jumlah_anggota SMALLINT,
    prioritas_verval INT,
    padan INT,
    jenis_kelamin INT,
    pekerjaan INT,
    status_pekerjaan INT,
    pendidikan INT,
    status_kawin INT,
    kepemilikan_rumah INT,
    simpanan INT,
    jenis_atap INT,
    kualitas_atap INT,
    jenis_dinding INT,
    kualitas_dinding INT,
    jenis_lantai INT,
    kualitas_lantai INT,
    sumber_penerangan INT,
    daya_listrik INT,
    bahan_bakar INT,
    sumber_air INT,
    fasilitas_bab INT,
    resiko_stunting INT,
    penerima_bpnt INT,
    penerima_bpum INT,
    penerima_bst INT,
    penerima_pkh INT,
    penerima_sembako INT,
    penerima_prakerja INT,
    penerima_kur INT,
    sumber VARCHAR
);
-- impor: which row of this family is in force? temuan, ganda, corong: from a family's id to its row
CREATE INDEX keluarga_per_id ON keluarga (id_keluarga);

CREATE TABLE individu (
    id INT PRIMARY KEY,
    impor_id INT NOT NULL,
    baris INT NOT NULL,
    id_keluarga VARCHAR NOT NULL,
    id_individu VARCHAR NOT NULL,
    urutan SMALLINT NOT NULL,
    sidik_isi BIGINT NOT NULL,
    diganti INT,
    hilang INT,
    wilayah_id INT NOT NULL,
    desil SMALLINT,
    persentil SMALLINT,
    tahun_mutakhir SMALLINT,
    alamat VARCHAR,
    rt SMALLINT,
    rw SMALLINT,
    nama VARCHAR,
    nik VARCHAR,
    status_nik TINYINT NOT NULL,
    no_kk VARCHAR,
    tanggal_lahir DATE,
    umur SMALLINT,
    prioritas_verval INT,
    padan INT,
    jenis_kelamin INT,
    hubungan INT,
    status_kawin INT,
    pekerjaan INT,
    status_pekerjaan INT,
    pendidikan INT,
    usia_bawah_7 INT,
    usia_7_12 INT,
    usia_13_15 INT,
    usia_16_18 INT,
    usia_19_21 INT,
    usia_22_59 INT,
    usia_60_atas INT,
    kelompok_usia INT,
    resiko_stunting INT,
    penerima_bpnt INT,
    penerima_bpum INT,
    penerima_bst INT,
    penerima_pkh INT,
    penerima_sembako INT,
    penerima_prakerja INT,
    penerima_kur INT,
    ket_disabilitas VARCHAR,
    sumber VARCHAR
);
-- members of one family
CREATE INDEX individu_per_keluarga ON individu (id_keluarga);

CREATE TABLE dtks (
    id INT PRIMARY KEY,
    impor_id INT NOT NULL,
    baris INT NOT NULL,
    id_dtks VARCHAR NOT NULL,
    urutan SMALLINT NOT NULL,
    sidik_isi BIGINT NOT NULL,
    diganti INT,
    hilang INT,
    wilayah_id INT NOT NULL,
    alamat VARCHAR,
    dusun VARCHAR,
    rt SMALLINT,
    rw SMALLINT,
    nama VARCHAR,
    nik VARCHAR,
    status_nik TINYINT NOT NULL,
    no_kk VARCHAR,
    tanggal_lahir DATE,
    tempat_lahir VARCHAR,
    umur SMALLINT,
    nama_ibu VARCHAR,
    padan INT,
    jenis_kelamin INT,
    hubungan INT,
    status_kawin INT,
    pekerjaan INT,
    pendidikan INT,
    penerima_bpnt INT,
    penerima_bst INT,
    penerima_pkh INT,
    penerima_sembako INT,
    penerima_bpnt_ppkm INT,
    penerima_pbi INT,
    ket_meninggal VARCHAR,
    ket_disabilitas VARCHAR,
    keterangan VARCHAR,
    sumber VARCHAR
);

-- Findings about a row; asal 0 = from the row alone, 1 = from holding rows against one another (made anew after each import).
CREATE TABLE temuan (
    id INT PRIMARY KEY,
    impor_id INT NOT NULL,
    asal TINYINT NOT NULL,
    jenis_tabel TINYINT NOT NULL,
    baris_id INT NOT NULL,
    baris INT NOT NULL,
    kolom VARCHAR(200),
    jenis VARCHAR(40) NOT NULL,
    tingkat TINYINT NOT NULL,
    isi VARCHAR,
    usulan VARCHAR,
    rincian VARCHAR
);
-- corong: families with a grave finding; a family's card
CREATE INDEX temuan_per_baris ON temuan (jenis_tabel, baris_id);

-- Corrections beside the source: the newest one for a cell is in force. kunci is the row's lasting key.
CREATE TABLE koreksi (
    id INT PRIMARY KEY,
    jenis_tabel TINYINT NOT NULL,
    kunci VARCHAR NOT NULL,
    kolom VARCHAR(200) NOT NULL,
    lama VARCHAR,
    baru VARCHAR NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL,
    alasan VARCHAR NOT NULL
);
CREATE INDEX koreksi_per_kunci ON koreksi (jenis_tabel, kunci);

-- Runs of the matching engine with the parameters that repeat them.
CREATE TABLE jalan_padanan (
    id INT PRIMARY KEY,
    jenis VARCHAR(20) NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL,
    parameter CLOB NOT NULL,
    ringkasan CLOB NOT NULL
);

CREATE TABLE padanan (
    jalan_id INT NOT NULL REFERENCES jalan_padanan,
    urutan INT NOT NULL,
    a_id INT NOT NULL,
    b_id INT NOT NULL,
    bobot DOUBLE PRECISION NOT NULL,
    peluang DOUBLE PRECISION NOT NULL,
    tingkat BIGINT NOT NULL,
    keputusan VARCHAR(10) NOT NULL,
    aturan VARCHAR(40) NOT NULL,
    alasan VARCHAR NOT NULL,
    PRIMARY KEY (jalan_id, urutan)
);
CREATE INDEX padanan_per_a ON padanan (jalan_id, a_id);

-- Verdicts of people on pairs, by the rows' lasting keys: they outlive every run and every new file.
CREATE TABLE putusan (
    id INT PRIMARY KEY,
    jenis VARCHAR(20) NOT NULL,
    kunci_a VARCHAR NOT NULL,
    kunci_b VARCHAR NOT NULL,
    putusan VARCHAR(10) NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL,
    alasan VARCHAR NOT NULL
);
-- the newest verdict on a pair is in force
CREATE INDEX putusan_per_pasangan ON putusan (jenis, kunci_a, kunci_b);

-- Indicator sets: a used version never changes; a change makes the next version.
CREATE TABLE set_indikator (
    id INT PRIMARY KEY,
    nama VARCHAR NOT NULL,
    versi INT NOT NULL,
    sidik CHAR(64) NOT NULL,
    isi CLOB NOT NULL,
    asal VARCHAR NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL,
    UNIQUE (nama, versi)
);

CREATE TABLE jalan_nilai (
    id INT PRIMARY KEY,
    set_id INT NOT NULL REFERENCES set_indikator,
    keadaan BIGINT NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL,
    ringkasan VARCHAR NOT NULL
);

CREATE TABLE nilai (
    jalan_id INT NOT NULL REFERENCES jalan_nilai,
    keluarga_id INT NOT NULL,
    skor DECIMAL(40, 12),
    kelas VARCHAR NOT NULL,
    kelengkapan DECIMAL(13, 12) NOT NULL,
    alasan VARCHAR NOT NULL,
    PRIMARY KEY (jalan_id, keluarga_id)
);

-- Frozen decrees: isi is the canonical text whose SHA-256 is sidik.
CREATE TABLE sk (
    id INT PRIMARY KEY,
    nomor VARCHAR NOT NULL,
    tanggal DATE NOT NULL,
    tentang VARCHAR NOT NULL,
    sidik CHAR(64) NOT NULL,
    keluarga INT NOT NULL,
    jiwa INT NOT NULL,
    set_id INT,
    isi CLOB NOT NULL,
    corong CLOB NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR NOT NULL
);

-- Who did what, when, why. Only ever added to.
CREATE TABLE jurnal (
    id INT PRIMARY KEY,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL,
    perbuatan VARCHAR(40) NOT NULL,
    sasaran VARCHAR NOT NULL,
    lama VARCHAR,
    baru VARCHAR,
    alasan VARCHAR
);
