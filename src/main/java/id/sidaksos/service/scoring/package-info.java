/** Scoring as a capability: the sets that ship with the program. Uses domain.scoring and reads resources only. */
package id.sidaksos.service.scoring;
