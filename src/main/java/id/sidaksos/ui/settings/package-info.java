/**
 * Room Pengaturan: the office with its officials and wording, the rule of the funnel, the look of the window, the data with
 * backup and restore, and about the program. Understands the wishes {@code halaman} (KANTOR, ATURAN, TAMPILAN, DATA, TENTANG)
 * and {@code kunci} (a key of pengaturan.properties, whose field is shown and focused). Uses the furniture and the services of
 * office and keeping.
 */
package id.sidaksos.ui.settings;
