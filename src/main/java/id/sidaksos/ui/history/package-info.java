/**
 * Room Riwayat: the journal, who did what, when and why, and what of it can be taken back. Wish it understands:
 * {@code sasaran} = a text that the entries must hold, for instance an ID Keluarga.
 */
package id.sidaksos.ui.history;
