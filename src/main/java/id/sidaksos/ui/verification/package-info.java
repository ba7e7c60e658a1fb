/**
 * The room Verifikasi: packets to the villages and back, two answers to one question, what villages propose, the village meeting
 * (with a screen for the projector), transport money, and what is worth a second look. Wishes: {@code berkas} (paths of returned
 * packets, one a line), {@code lembar} (a page of the room by its name). Uses the kit and services.
 */
package id.sidaksos.ui.verification;
