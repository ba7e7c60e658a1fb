-- padankan: what a person who decides a pair must see beside its weight, and what was decided.
-- tanda: one bit for each flag of the engine; selisih: bits to the next candidate (99: none); lawan_id: that candidate's row of
-- the second list (0: none); antrean: PASTI, TINJAU, NIK, LAIN; putusan: the verdict in force (SAMA, BEDA, NANTI) or empty.
ALTER TABLE padanan ADD COLUMN tanda INT DEFAULT 0 NOT NULL;
ALTER TABLE padanan ADD COLUMN selisih DOUBLE PRECISION DEFAULT 99 NOT NULL;
ALTER TABLE padanan ADD COLUMN lawan_id INT DEFAULT 0 NOT NULL;
ALTER TABLE padanan ADD COLUMN bobot_keluarga DOUBLE PRECISION DEFAULT 0 NOT NULL;
ALTER TABLE padanan ADD COLUMN antrean VARCHAR(10) DEFAULT 'LAIN' NOT NULL;
ALTER TABLE padanan ADD COLUMN putusan VARCHAR(10) DEFAULT '' NOT NULL;
UPDATE padanan SET antrean = CASE keputusan WHEN 'OTOMATIS' THEN 'PASTI' WHEN 'TINJAU' THEN 'TINJAU' ELSE 'LAIN' END;
-- a queue, page by page
CREATE INDEX padanan_per_antrean ON padanan (jalan_id, putusan, antrean, urutan);
-- the pairs of a row of the second list; the other candidates
CREATE INDEX padanan_per_b ON padanan (jalan_id, b_id);
-- from a verdict's key to its row; the household of a DTKS row
CREATE INDEX dtks_per_id ON dtks (id_dtks);
CREATE INDEX dtks_per_kk ON dtks (no_kk);
-- riwayat: a correction that takes back the one in force before it
ALTER TABLE koreksi ADD COLUMN dicabut BOOLEAN DEFAULT FALSE NOT NULL;
-- riwayat: the newest entries of one kind
CREATE INDEX jurnal_per_perbuatan ON jurnal (perbuatan, id);
