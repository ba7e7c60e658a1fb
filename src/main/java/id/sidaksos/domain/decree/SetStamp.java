package id.sidaksos.domain.decree;

/**
 * Which indicator set gave the classes.
 *
 * @param hash fingerprint of the set's content
 */
public record SetStamp(String name, String version, String hash) {
    public SetStamp {
        name = PrintText.clean(name);
        version = PrintText.clean(version);
        hash = PrintText.clean(hash);
    }
}
