package io.civicline.core.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    @Test
    void the_digest_binds_salt_and_text() throws NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(SALT);
        String expected = HexFormat.of().formatHex(sha.digest("王女士".getBytes(UTF_8)));

        assertThat(Words.of("王女士", SALT).digest()).isEqualTo(expected);
    }

    @Test
    void the_same_text_has_another_digest_under_another_salt() {
        byte[] other = SALT.clone();
        other[0] = 1;

        assertThat(Words.of("a", SALT).digest())
                .isNotEqualTo(Words.of("a", other).digest());
        assertThat(Words.of("a", SALT).digest())
                .isNotEqualTo(Words.of("b", SALT).digest());
    }

    @Test
    void erasing_takes_text_and_salt_and_leaves_the_digest() {
        Words words = Words.of("a", SALT);
        Words erased = words.erase();

        assertThat(erased.read()).isEmpty();
        assertThat(erased.salt()).isNull();
        assertThat(erased.isErased()).isTrue();
        assertThat(words.isErased()).isFalse();
        assertThat(erased.digest()).isEqualTo(words.digest());
        assertThat(erased)
                .isEqualTo(Words.erased(words.digest()))
                .isEqualTo(erased.erase())
                .isNotEqualTo(words);
    }

    @Test
    void what_was_stored_comes_back() {
        Words words = Words.of("x\ny", SALT);

        assertThat(Words.restored(words.salt(), "x\ny")).isEqualTo(words);
        assertThat(words.read()).hasValue("x\ny");
    }

    @Test
    void texts_are_kept_in_normal_form_c() {
        assertThat(Words.of("e\u0301", SALT)).isEqualTo(Words.of("\u00E9", SALT));
        assertThat(Words.of("e\u0301", SALT).read()).hasValue("\u00E9");
    }

    @Test
    void a_text_that_was_changed_is_not_taken_for_the_one_that_was_bound() {
        Words words = Words.of("a", SALT);

        assertThatIllegalArgumentException().isThrownBy(() -> new Words(words.digest(), words.salt(), "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Words(words.digest(), null, "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Words(words.digest(), words.salt(), null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 17})
    void a_salt_has_sixteen_bytes(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of("a", new byte[length]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uD83C", "a\uDFD7"})
    void what_no_database_can_hold_is_refused_without_being_quoted(String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of("SECRET" + part, SALT))
                .withMessageNotContaining("SECRET");
    }

    @Test
    void words_do_not_show_themselves() {
        assertThat(Words.of("SECRET", SALT).toString()).isEqualTo("Words[6 characters]");
        assertThat(Words.of("SECRET", SALT).erase().toString()).isEqualTo("Words[erased]");
    }

    @Test
    void what_is_withheld_is_neither_shown_nor_erased() {
        Words words = Words.of("SECRET", SALT);
        Words withheld = words.withhold();

        assertThat(withheld.withheld()).isTrue();
        assertThat(withheld.isErased()).isFalse();
        assertThat(withheld.read()).isEmpty();
        assertThat(withheld.salt()).isNull();
        assertThat(withheld.digest()).isEqualTo(words.digest());
        assertThat(withheld).hasToString("Words[withheld]").isNotEqualTo(words.erase());
        assertThat(withheld.withhold()).isEqualTo(withheld);
        assertThat(words.withheld()).isFalse();
    }

    @Test
    void of_what_is_erased_nothing_is_left_to_withhold() {
        Words erased = Words.of("SECRET", SALT).erase();

        assertThat(erased.withhold()).isEqualTo(erased);
        assertThat(Words.of("SECRET", SALT).withhold().erase()).isEqualTo(erased);
        assertThatIllegalArgumentException().isThrownBy(() -> new Words(erased.digest(), "00", "SECRET", true));
    }

    @Test
    void an_empty_text_is_not_the_same_as_none() {
        assertThat(Words.of("", SALT).isErased()).isFalse();
        assertThat(Words.of("", SALT).read()).hasValue("");
    }
}
