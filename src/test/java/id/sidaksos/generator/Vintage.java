package id.sidaksos.generator;

/** Whose words an answer is given in. */
enum Vintage {
    P3KE_2022,
    P3KE_2023,
    P3KE_2024,
    OFFICE
}
