package id.sidaksos.domain.registry;

import id.sidaksos.domain.identity.NikReading;

/**
 * A row of a list, as much of it as holding lists against one another needs. In a list of families name, NIK, birth and sex are
 * those of the head.
 *
 * @param row the caller's number of the row, given back with each finding
 * @param familyId ID Keluarga; rows without one are passed over where families are compared
 * @param head true for a head of the family; in a list of families always
 * @param birth yyyymmdd, 0 where unknown
 * @param sex 'L', 'P' or 0
 * @param regionId number of the place, 0 where unknown
 */
public record ListedPerson(
        int row, String familyId, boolean head, String name, NikReading nik, int birth, char sex, int regionId) {}
