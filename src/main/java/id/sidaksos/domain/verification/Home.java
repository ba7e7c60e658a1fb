package id.sidaksos.domain.verification;

/**
 * The row of the lists that an answer is about.
 *
 * @param packet mark of the packet that asked
 * @param key lasting key, see {@link RecordKind}
 */
public record Home(String packet, RecordKind kind, String key) {}
