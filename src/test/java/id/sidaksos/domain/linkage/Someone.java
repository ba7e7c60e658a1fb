package id.sidaksos.domain.linkage;

import id.sidaksos.domain.identity.NikStatus;

/** A row under construction; what is not said is unknown. */
record Someone(
        String name,
        String nik,
        NikStatus status,
        int birth,
        char sex,
        String village,
        int rt,
        int rw,
        String family,
        boolean head,
        String otherId) {

    static Someone called(String name) {
        return new Someone(name, "", NikStatus.TIADA, 0, (char) 0, "", 0, 0, "", false, "");
    }

    Someone nik(String digits) {
        return nik(digits, GeneratedLists.status(digits));
    }

    Someone nik(String digits, NikStatus read) {
        return new Someone(name, digits, read, birth, sex, village, rt, rw, family, head, otherId);
    }

    Someone born(int yyyymmdd) {
        return new Someone(name, nik, status, yyyymmdd, sex, village, rt, rw, family, head, otherId);
    }

    Someone sex(char letter) {
        return new Someone(name, nik, status, birth, letter, village, rt, rw, family, head, otherId);
    }

    Someone at(String code, int newRt, int newRw) {
        return new Someone(name, nik, status, birth, sex, code, newRt, newRw, family, head, otherId);
    }

    Someone family(String key) {
        return new Someone(name, nik, status, birth, sex, village, rt, rw, key, head, otherId);
    }

    Someone head(boolean isHead) {
        return new Someone(name, nik, status, birth, sex, village, rt, rw, family, isHead, otherId);
    }

    Someone renamed(String other) {
        return new Someone(other, nik, status, birth, sex, village, rt, rw, family, head, otherId);
    }

    Someone otherId(String id) {
        return new Someone(name, nik, status, birth, sex, village, rt, rw, family, head, id);
    }

    void addTo(PersonTableBuilder table) {
        table.name(name)
                .nik(nik, status)
                .birth(birth)
                .sex(sex)
                .place(village, "", "")
                .neighbourhood(rt, rw)
                .family(family)
                .head(head)
                .otherId(otherId)
                .add();
    }
}
