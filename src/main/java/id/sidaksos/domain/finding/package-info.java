/** Temuan: what is doubtful about a row, in auditors' words, with a level and, where there is proof, a proposed repair. */
package id.sidaksos.domain.finding;
