package id.sidaksos.domain.journal;

/** A journal entry with its number, who and when. */
public record Line(int number, Stamp stamp, Entry entry) {}
