/** Whole-process benchmarks: plain main programs, run by hand, never part of the tests. */
package id.sidaksos.bench;
