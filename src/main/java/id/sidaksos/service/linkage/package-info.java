/** Doubles and matches: rows in force go into the matching engine, its pairs with reasons are kept. Uses store and sheet. */
package id.sidaksos.service.linkage;
