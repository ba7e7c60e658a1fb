package id.sidaksos.domain.decree;

import java.time.LocalDate;

/**
 * @param number as the legal bureau gives it, for instance 188/45/409.06/KPTS/2023; may be empty while it is not given
 * @param date day of signing
 * @param subject tentang: what the decree is about
 */
public record DecreeHeading(String number, LocalDate date, String subject) {
    public DecreeHeading {
        number = PrintText.clean(number);
        subject = PrintText.clean(subject);
    }
}
