/**
 * Verval: packets made for villages and taken back, and what becomes of their answers. Uses store, sheet and the domain; one
 * use case a class.
 */
package id.sidaksos.service.verval;
