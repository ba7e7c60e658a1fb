/** The sample data: where it is, and a fresh folder for what is made of it. */
package id.sidaksos.service.sample;
