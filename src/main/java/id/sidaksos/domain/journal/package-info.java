/** Who did what, when, why: entries that are never changed. */
package id.sidaksos.domain.journal;
