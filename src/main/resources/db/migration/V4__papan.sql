-- papan: every family that was sent, without reading what it was sent with
CREATE INDEX paket_baris_per_kunci ON paket_baris (jenis, kunci, paket_id);
-- papan: one item of all families, read from the index alone
DROP INDEX verval_nilai_per_butir;
CREATE INDEX verval_nilai_per_butir ON verval_nilai (butir, id, jenis, kunci, asal, baru);
