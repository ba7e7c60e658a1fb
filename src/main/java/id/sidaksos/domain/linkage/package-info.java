/** The matching engine: the same person or family twice in one list or in two. Arrays in, pairs with reasons out. */
package id.sidaksos.domain.linkage;
