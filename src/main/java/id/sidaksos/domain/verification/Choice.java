package id.sidaksos.domain.verification;

/**
 * One answer that an item takes.
 *
 * @param code stands in values and in the database
 * @param label stands in the packet; empty where the packet's own bundle has the words
 */
public record Choice(String code, String label) {}
