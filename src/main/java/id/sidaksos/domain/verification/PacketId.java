package id.sidaksos.domain.verification;

/**
 * Which packet this is. Every row of a packet carries the mark, so a row finds home from any sheet of any file.
 *
 * @param mark eight letters and digits by which this database knows the packet; unlike any other district's
 * @param regencyCode Kemendagri's four digits, or empty
 * @param villageCode Kemendagri's ten digits, or empty where only names are known
 * @param batch gelombang: counts from 1 within a village
 * @param set name and version of the indicator set that it asks
 */
public record PacketId(
        String mark, String regencyCode, String villageCode, String district, String village, int batch, String set) {}
