package id.sidaksos.service.linkage;

import id.sidaksos.service.browse.Queue;

/**
 * A decision on a pair, ready to be written or taken back.
 *
 * @param run in which the pair stands; {@code a} and {@code b} its rows
 * @param keyA lasting key of the one, as {@code keyB} of the other
 * @param before what was said until now
 */
public record Decided(Queue kind, int run, int a, int b, String keyA, String keyB, Answer before, Answer after) {}
