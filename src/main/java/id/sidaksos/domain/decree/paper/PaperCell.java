package id.sidaksos.domain.decree.paper;

/**
 * One text on the paper.
 *
 * @param first first column it covers, from 0
 * @param last last column it covers
 */
public record PaperCell(int first, int last, String text, PaperLook look) {}
