/**
 * Makes districts that do not exist, with the truth about them: families, the lists that an office would receive of them, and the damage
 * such lists carry. Used by tests, benchmarks and the sample data. Every person is invented; only the codes and names of villages are real.
 * May use the program's base and the workbook writers of test scope; the program never uses it.
 */
package id.sidaksos.generator;
