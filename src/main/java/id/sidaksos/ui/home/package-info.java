/** Room Beranda: where the work stands and what comes next; in an empty database, how to begin. */
package id.sidaksos.ui.home;
