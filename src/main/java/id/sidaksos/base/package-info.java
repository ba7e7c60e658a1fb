/** The ground: problems with stable codes, progress and cancel, text bundles. Depends on nothing of the program. */
package id.sidaksos.base;
