/** The journal as people look through it, and what of it can be taken back. Uses store and sheet. */
package id.sidaksos.service.journal;
