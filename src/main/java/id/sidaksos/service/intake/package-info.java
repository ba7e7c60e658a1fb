/** Impor: files become rows, findings and differences in one transaction. Uses sheet and store. */
package id.sidaksos.service.intake;
