package id.sidaksos.domain.verification;

/** Something that is still to be answered. */
public record Gap(RowRef row, String item) {}
