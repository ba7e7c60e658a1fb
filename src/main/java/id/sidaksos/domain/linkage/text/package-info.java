/**
 * How alike two texts are: string measures on bytes, and the rules of Indonesian names, birth dates and addresses by
 * which the matching engine compares persons. Uses only {@code base}; knows no weights and no pairs.
 */
package id.sidaksos.domain.linkage.text;
