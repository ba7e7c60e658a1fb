package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextStoreTest {
    @Property(tries = 200)
    void equal_texts_have_one_code_and_every_code_gives_its_text_back(@ForAll List<String> texts) {
        TextStore store = new TextStore(1);
        Map<String, Integer> codes = new HashMap<>();
        for (String text : texts) {
            String writable = new String(
                    text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
            int code = store.codeOf(writable);
            assertThat(codes.getOrDefault(writable, code)).isEqualTo(code);
            assertThat(store.text(code)).isEqualTo(writable);
            codes.put(writable, code);
        }
        assertThat(store.codeOf("")).isEqualTo(TextStore.EMPTY);
        assertThat(store.codeOf(null)).isEqualTo(TextStore.EMPTY);
        assertThat(codes.values()).doesNotHaveDuplicates();
    }
}
