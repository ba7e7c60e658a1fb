/** Backup and restore of the database. Uses store and desk. */
package id.sidaksos.service.keeping;
