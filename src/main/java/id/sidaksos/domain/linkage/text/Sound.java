package id.sidaksos.domain.linkage.text;

/** A token being rewritten in place: each pass reads from the front and writes behind itself. */
final class Sound {
    private char[] letters;
    private int length;
    private int read;
    private int written;
    /** One bit for each letter of the token as it came. */
    private int first;

    private Sound(char[] letters) {
        this.letters = letters;
    }

    /** Room for every X becoming KS. */
    static Sound of(String token) {
        Sound sound = new Sound(new char[token.length()]);
        for (int i = 0; i < token.length(); i++) {
            if (Letters.isLetter(token.charAt(i))) {
                sound.letters[sound.length++] = token.charAt(i);
                sound.first |= 1 << token.charAt(i) - 'A';
            }
        }
        return sound;
    }

    /** Whether the token had one of the letters when it came. */
    boolean hasAny(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if ((first >> letters.charAt(i) - 'A' & 1) == 1) {
                return true;
            }
        }
        return false;
    }

    void restart() {
        read = 0;
        written = 0;
    }

    boolean more() {
        return read < length;
    }

    char next() {
        return letters[read++];
    }

    /** The letter that many places beyond the next one, 0 where the token ends. */
    char peek(int ahead) {
        return read + ahead < length ? letters[read + ahead] : 0;
    }

    /** The letter last written, 0 at the start. */
    char last() {
        return written == 0 ? 0 : letters[written - 1];
    }

    void put(char c) {
        if (written == read) {
            makeRoom();
        }
        letters[written++] = c;
    }

    /** The letter just read and the next one become one. */
    void swallow(char c) {
        read++;
        put(c);
    }

    void finish() {
        length = written;
    }

    int length() {
        return length;
    }

    char at(int i) {
        return letters[i];
    }

    void change(int at, char c) {
        letters[at] = c;
    }

    void cut(int count) {
        length -= count;
    }

    void remove(int at) {
        System.arraycopy(letters, at + 1, letters, at, length - at - 1);
        length--;
    }

    boolean startsWith(String start) {
        if (length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (letters[i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean contains(String pair) {
        for (int i = 0; i + 1 < length; i++) {
            if (letters[i] == pair.charAt(0) && letters[i + 1] == pair.charAt(1)) {
                return true;
            }
        }
        return false;
    }

    /** Double letters become single. */
    void single() {
        restart();
        while (more()) {
            char c = next();
            if (c != last()) {
                put(c);
            }
        }
        finish();
    }

    private void makeRoom() {
        char[] wider = new char[letters.length + 8];
        System.arraycopy(letters, 0, wider, 0, read);
        System.arraycopy(letters, read, wider, read + 8, length - read);
        letters = wider;
        read += 8;
        length += 8;
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
