/** What an office sets for itself: read, checked, changed with a line in the journal. Uses store and desk. */
package id.sidaksos.service.office;
