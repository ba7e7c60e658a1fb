package id.sidaksos.generator;

import id.sidaksos.domain.layout.Field;
import java.util.function.Function;

/**
 * A column of a file.
 *
 * @param value its text for a row; a birth date as the row's yyyymmdd, which the form of the file turns into text
 */
record Column(String header, Field field, Function<Line, String> value) {}
