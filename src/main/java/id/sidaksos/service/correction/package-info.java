/** Corrections beside the source, each with who, when and why. Uses store and sheet. */
package id.sidaksos.service.correction;
