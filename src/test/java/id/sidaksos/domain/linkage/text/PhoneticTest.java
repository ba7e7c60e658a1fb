package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneticTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOEPARDI SUPARDI",
                "DJOKO JOKO",
                "JOESOEF YUSUF YUSUP JOESOEP",
                "TJOKRO COKRO",
                "SOEDJONO SUJONO",
                "SOEJONO SUYONO",
                "WIDJAJA WIJAYA",
                "NJOTO NYOTO",
                "KASIJEM KASIYEM",
                "MUDJIJONO MUJIONO MUJIYONO",
                "FATIMAH FATIMA PATIMAH FATHIMAH",
                "ZAENAL ZAINAL JAENAL JAINAL",
                "AZIZ AJIS AZIS",
                "ARIF ARIP",
                "SAIFUL SAEFUL SYAIFUL SAIPUL",
                "RAHMAN RACHMAN RAKHMAN ROHMAN",
                "ABDULROHMAN ABDURROHMAN ABDURRAHMAN",
                "ABDULSALAM ABDUSSALAM",
                "SUWARTI SUARTI SWARTI",
                "ARIYANTI ARIANTI ARYANTI",
                "SULISTYO SULISTIYO SULISTIO",
                "MARIYAH MARIAH MARIA MARYA",
                "RIZKI RISKI RIZQI RIZKY",
                "DZULKIFLI ZULKIFLI ZULKIPLI",
                "RAMADHAN RAMADLAN RAMADAN",
                "FAUZI FAWZI FAUJI",
                "KHOIRUL KHAIRUL CHOIRUL CHAIRUL",
                "GHOZALI GOZALI",
                "VICTOR VIKTOR",
                "SRI SRIE",
                "ALEX ALEKS",
                "HUSAIN HUSEIN HUSEN",
                "ROHMAD ROHMAT RAHMAT",
                "TOYIB TOYIP THOYIB",
                "NANIEK NANIK",
                "NEUNENG NENENG"
            })
    void spellings_of_one_name_sound_alike(String names) {
        assertThat(names.split(" ")).extracting(Phonetic::strict).containsOnly(Phonetic.strict(names.split(" ")[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAINEM PAINAH",
                "SUPARMI SUPARMAN",
                "AMINAH AMANAH",
                "SUKARTI SUKARTO",
                "WAGIYEM WAGIMAN WAGIM",
                "HARTONO HARTANA",
                "KASAN HASAN",
                "RAHMAT RAHMAH",
                "JONO YONO",
                "SUTINAH SUTINEM SUTINI",
                "DARMAN KARMAN SARMAN PARMAN",
                "TUKIMIN TUKIMAN TUKINO",
                "PANJI PANYI"
            })
    void different_names_sound_different(String names) {
        assertThat(names.split(" ")).extracting(Phonetic::strict).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HARTONO HARTANA",
                "KASAN HASAN",
                "KAMID HAMID",
                "AKMAD AHMAD",
                "SALIKAH SALIHAH",
                "HIKMAT HIKMAH",
                "SOEJITNO SUJITNO SUYITNO",
                "TATI TATIK",
                "NGATIMIN NATIMIN",
                "SUDARTI SUTARTI",
                "MAKRUF MARUF",
                "SERIANI SRIANI",
                "KHOTIMAH KOTIMAH HOTIMAH"
            })
    void the_weak_key_puts_dialects_together(String names) {
        assertThat(names.split(" ")).extracting(Phonetic::weak).containsOnly(Phonetic.weak(names.split(" ")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAINEM PAINAH", "SUPARMI SUPARMAN", "SUTRISNO SULASTRI", "WAGIMIN WAGIYEM"})
    void the_weak_key_still_tells_names_apart(String names) {
        assertThat(names.split(" ")).extracting(Phonetic::weak).doesNotHaveDuplicates();
    }

    @Property
    void any_text_has_keys_of_letters_only(@ForAll String text) {
        for (String key : List.of(Phonetic.strict(text), Phonetic.weak(text), Phonetic.skeleton(text))) {
            assertThat(key).matches("[A-Z]*");
        }
    }

    @Property(tries = 2000)
    void names_equal_in_the_strict_key_are_equal_in_the_weak_one(@ForAll("names") String a, @ForAll("names") String b) {
        if (Phonetic.strict(a).equals(Phonetic.strict(b))) {
            assertThat(Phonetic.weak(a)).isEqualTo(Phonetic.weak(b));
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> names() {
        return net.jqwik.api.Arbitraries.strings()
                .withChars("AIUEOYJWHSTDKNZ")
                .ofMinLength(1)
                .ofMaxLength(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPARDI", "PATIMA", "IUSUP", "SUARTI", "ARIANTI", "RAHMAN", "ABDURAHMAN"})
    void a_key_is_its_own_key(String key) {
        assertThat(Phonetic.strict(key)).isEqualTo(key);
    }
}
