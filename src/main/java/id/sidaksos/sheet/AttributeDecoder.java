package id.sidaksos.sheet;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Values of attributes taken from the parser's own buffer: one object for millions of cells. */
abstract class AttributeDecoder extends TypedValueDecoder {
    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public abstract void decode(char[] buffer, int start, int end);

    /** A number without sign, -1 where it is none. */
    static final class Digits extends AttributeDecoder {
        private int value;

        int value() {
            return value;
        }

        @Override
        public void decode(char[] buffer, int start, int end) {
            value = Numbers.digits(buffer, start, end);
        }

        @Override
        public void handleEmptyValue() {
            value = -1;
        }
    }

    /** Column, from 0, of a reference such as AB12; -1 where it has none. */
    static final class Column extends AttributeDecoder {
        private static final int LETTERS = 26;
        private static final int MOST_LETTERS = 5;
        private int value;

        int value() {
            return value;
        }

        @Override
        public void decode(char[] buffer, int start, int end) {
            int column = 0;
            int i = start;
            for (; i < end && i - start < MOST_LETTERS; i++) {
                int letter = (buffer[i] | 0x20) - 'a';
                if (letter < 0 || letter >= LETTERS) {
                    break;
                }
                column = column * LETTERS + letter + 1;
            }
            value = column - 1;
        }

        @Override
        public void handleEmptyValue() {
            value = -1;
        }
    }

    /** Type of a cell; an unknown one counts as a number, as in a cell without a type. */
    static final class Type extends AttributeDecoder {
        private CellType value = CellType.NUMBER;

        CellType value() {
            return value;
        }

        @Override
        public void decode(char[] buffer, int start, int end) {
            value = switch (buffer[start]) {
                case 's' -> end - start == 1 ? CellType.SHARED : CellType.FORMULA_TEXT;
                case 'i' -> CellType.INLINE;
                case 'b' -> CellType.BOOLEAN;
                case 'e' -> CellType.ERROR;
                case 'd' -> CellType.DATE;
                default -> CellType.NUMBER;
            };
        }

        @Override
        public void handleEmptyValue() {
            value = CellType.NUMBER;
        }
    }
}
