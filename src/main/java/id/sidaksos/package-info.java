/** The roof: {@link id.sidaksos.Launcher} starts the program, {@code Wiring} joins its parts by constructors. May use everything below. */
package id.sidaksos;
