/** Findings as a work list, and those that come from holding lists against one another. Uses store and sheet. */
package id.sidaksos.service.finding;
