/** Indicator sets and the score of a family: exact decimals, unknown is not zero, every point explained. */
package id.sidaksos.domain.scoring;
