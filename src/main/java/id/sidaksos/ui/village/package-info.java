/**
 * Mode desa: the reduced window of a village that works in its own packet (.svl) without the database. Uses the kit (ui.kit.card has its
 * card) and the shell's overlay, service.verval for the file, and the domain; knows no room.
 */
package id.sidaksos.ui.village;
