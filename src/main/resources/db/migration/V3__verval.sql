-- verval: packets that go to villages and come back; what villages answered stands beside the lists.

-- A packet on its way. tanda is its lasting mark; rahasia signs its rows; butir is its form (JSON).
CREATE TABLE paket (
    id INT PRIMARY KEY,
    tanda CHAR(8) NOT NULL UNIQUE,
    rahasia VARCHAR(64) NOT NULL,
    bentuk VARCHAR(10) NOT NULL,
    kode_desa VARCHAR(10) NOT NULL,
    kecamatan VARCHAR NOT NULL,
    desa VARCHAR NOT NULL,
    gelombang INT NOT NULL,
    set_indikator VARCHAR NOT NULL,
    butir CLOB NOT NULL,
    keluarga INT NOT NULL,
    anggota INT NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL
);
-- papan: the packets of a village, newest last
CREATE INDEX paket_per_desa ON paket (kecamatan, desa, id);

-- What a packet went out with, row by row: the base of the three-way merge. isi holds the values of the open items.
CREATE TABLE paket_baris (
    paket_id INT NOT NULL REFERENCES paket,
    jenis TINYINT NOT NULL,
    nomor INT NOT NULL,
    kunci VARCHAR NOT NULL,
    isi VARCHAR NOT NULL,
    PRIMARY KEY (paket_id, jenis, nomor)
);

-- A file that came back. keadaan: DIGABUNG or DITAHAN (sebab: the error's code).
CREATE TABLE paket_kembali (
    id INT PRIMARY KEY,
    paket_id INT,
    nama VARCHAR NOT NULL,
    sha256 CHAR(64) NOT NULL,
    keadaan VARCHAR(10) NOT NULL,
    sebab VARCHAR NOT NULL,
    baris INT NOT NULL,
    berubah INT NOT NULL,
    konflik INT NOT NULL,
    temuan INT NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL
);
-- impor: has this very file come back before? papan: what came back of a packet
CREATE INDEX kembali_per_sha256 ON paket_kembali (sha256);
CREATE INDEX kembali_per_paket ON paket_kembali (paket_id);

-- Every value that came in, only ever added to: the newest of a cell is in force. asal: PAKET, MUSDES or MEJA (typed at the
-- office), asal_id the return or the meeting. Values of a list's columns stand in koreksi as well, and are in force from there.
CREATE TABLE verval_nilai (
    id INT PRIMARY KEY,
    asal VARCHAR(10) NOT NULL,
    asal_id INT NOT NULL,
    jenis TINYINT NOT NULL,
    kunci VARCHAR NOT NULL,
    butir VARCHAR(200) NOT NULL,
    lama VARCHAR NOT NULL,
    baru VARCHAR NOT NULL,
    petugas VARCHAR(200) NOT NULL,
    tanggal DATE,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL
);
-- kartu keluarga, penggabungan: what is known of a row
CREATE INDEX verval_nilai_per_kunci ON verval_nilai (jenis, kunci);
-- corong, papan: one item of all families
CREATE INDEX verval_nilai_per_butir ON verval_nilai (butir, id);

-- Two answers to one question. keadaan: TERBUKA, KITA (the standing one stays), MEREKA (the one that came).
CREATE TABLE verval_konflik (
    id INT PRIMARY KEY,
    kembali_id INT NOT NULL REFERENCES paket_kembali,
    jenis TINYINT NOT NULL,
    kunci VARCHAR NOT NULL,
    butir VARCHAR(200) NOT NULL,
    dasar VARCHAR NOT NULL,
    kita VARCHAR NOT NULL,
    kita_oleh VARCHAR(200) NOT NULL,
    mereka VARCHAR NOT NULL,
    petugas VARCHAR(200) NOT NULL,
    tanggal DATE,
    keadaan VARCHAR(10) NOT NULL,
    waktu TIMESTAMP,
    pelaku VARCHAR(200),
    alasan VARCHAR
);
CREATE INDEX konflik_per_keadaan ON verval_konflik (keadaan, id);
CREATE INDEX konflik_per_kunci ON verval_konflik (jenis, kunci);

-- What is wrong with a cell or a row that came back; its row is kept.
CREATE TABLE verval_temuan (
    id INT PRIMARY KEY,
    kembali_id INT NOT NULL REFERENCES paket_kembali,
    lembar VARCHAR NOT NULL,
    baris INT NOT NULL,
    jenis_baris TINYINT NOT NULL,
    kunci VARCHAR NOT NULL,
    butir VARCHAR(200) NOT NULL,
    jenis VARCHAR(40) NOT NULL,
    isi VARCHAR NOT NULL
);
CREATE INDEX verval_temuan_per_kembali ON verval_temuan (kembali_id);

-- Photos that came back in encrypted packets; kunci is the row's key, or the mark of a row that the village added.
CREATE TABLE foto (
    id INT PRIMARY KEY,
    kembali_id INT NOT NULL REFERENCES paket_kembali,
    jenis TINYINT NOT NULL,
    kunci VARCHAR NOT NULL,
    nama VARCHAR NOT NULL,
    diambil TIMESTAMP,
    lintang DECIMAL(9, 6),
    bujur DECIMAL(9, 6),
    sha256 CHAR(64) NOT NULL,
    isi BLOB NOT NULL,
    -- one photo of a row once; kartu keluarga: the photos of a row
    UNIQUE (kunci, jenis, sha256)
);

-- Families that villages propose, and persons they add to a family of the list (id_keluarga). keadaan: MENUNGGU, DITERIMA, DITOLAK.
CREATE TABLE usulan (
    id INT PRIMARY KEY,
    kembali_id INT NOT NULL REFERENCES paket_kembali,
    jenis TINYINT NOT NULL,
    kunci VARCHAR NOT NULL UNIQUE,
    id_keluarga VARCHAR NOT NULL,
    kode_desa VARCHAR(10) NOT NULL,
    kecamatan VARCHAR NOT NULL,
    desa VARCHAR NOT NULL,
    isi VARCHAR NOT NULL,
    -- what it was found to be like in the lists, in words
    padanan VARCHAR NOT NULL,
    keadaan VARCHAR(10) NOT NULL,
    alasan VARCHAR NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL
);
CREATE INDEX usulan_per_keadaan ON usulan (keadaan, id);

-- rencana: a village's team and dates
CREATE TABLE rencana_desa (
    kode_desa VARCHAR(10) NOT NULL,
    kecamatan VARCHAR NOT NULL,
    desa VARCHAR NOT NULL,
    regu VARCHAR NOT NULL,
    petugas VARCHAR NOT NULL,
    mulai DATE,
    tenggat DATE,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL,
    PRIMARY KEY (kecamatan, desa)
);

-- uji petik: families drawn to be looked at a second time; benih is the seed that draws the same again
CREATE TABLE uji_petik (
    id INT PRIMARY KEY,
    gelombang INT NOT NULL,
    benih BIGINT NOT NULL,
    kunci VARCHAR NOT NULL,
    hasil VARCHAR(20) NOT NULL,
    petugas VARCHAR(200) NOT NULL,
    tanggal DATE,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL,
    UNIQUE (gelombang, kunci)
);

-- musdes: a meeting; what it decides stands in verval_nilai
CREATE TABLE musdes (
    id INT PRIMARY KEY,
    kode_desa VARCHAR(10) NOT NULL,
    kecamatan VARCHAR NOT NULL,
    desa VARCHAR NOT NULL,
    tanggal DATE NOT NULL,
    tempat VARCHAR NOT NULL,
    hadir INT NOT NULL,
    undangan INT NOT NULL,
    keterangan VARCHAR NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL,
    -- who signs: Ketua BPD or LPMK, and Kepala Desa or Lurah
    pimpinan VARCHAR(200) DEFAULT '' NOT NULL,
    kepala_desa VARCHAR(200) DEFAULT '' NOT NULL
);
CREATE INDEX musdes_per_desa ON musdes (kecamatan, desa, id);

-- uang transpor: the tariff of a year and kind of record, whole rupiah; the newest of both is in force
CREATE TABLE tarif (
    id INT PRIMARY KEY,
    tahun SMALLINT NOT NULL,
    jenis TINYINT NOT NULL,
    rupiah INT NOT NULL,
    dasar VARCHAR NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL
);

-- A receipt list, and the records that it pays: no record is paid twice in a year. pph is in hundredths of a percent.
CREATE TABLE bayar (
    id INT PRIMARY KEY,
    tahun SMALLINT NOT NULL,
    nomor VARCHAR NOT NULL,
    catatan INT NOT NULL,
    rupiah BIGINT NOT NULL,
    pph INT NOT NULL,
    dasar VARCHAR NOT NULL,
    waktu TIMESTAMP NOT NULL,
    pelaku VARCHAR(200) NOT NULL
);
CREATE TABLE bayar_baris (
    bayar_id INT NOT NULL REFERENCES bayar,
    tahun SMALLINT NOT NULL,
    jenis TINYINT NOT NULL,
    kunci VARCHAR NOT NULL,
    petugas VARCHAR(200) NOT NULL,
    kecamatan VARCHAR NOT NULL,
    desa VARCHAR NOT NULL,
    rupiah INT NOT NULL,
    PRIMARY KEY (tahun, jenis, kunci)
);
CREATE INDEX bayar_baris_per_bayar ON bayar_baris (bayar_id);
