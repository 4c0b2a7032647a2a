package io.civicline.persistence.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.ReadOnlyBufferException;
import org.junit.jupiter.api.Test;

class BytesTest {

    @Test
    void later_changes_of_the_array_do_not_matter() {
        byte[] given = {1, 2, 3};
        Bytes bytes = Bytes.of(given);
        given[0] = 9;
        bytes.toArray()[1] = 9;

        assertThat(bytes.toArray()).containsExactly(1, 2, 3);
    }

    @Test
    void equal_content_is_an_equal_value() {
        assertThat(Bytes.of(new byte[] {1, 2}))
                .isEqualTo(Bytes.of(new byte[] {1, 2}))
                .hasSameHashCodeAs(Bytes.of(new byte[] {1, 2}))
                .isNotEqualTo(Bytes.of(new byte[] {1, 3}))
                .isNotEqualTo(Bytes.EMPTY);
    }

    @Test
    void a_text_becomes_its_utf8_bytes() {
        assertThat(Bytes.utf8("é工").toHex()).isEqualTo("c3a9e5b7a5");
    }

    @Test
    void nothing_is_the_one_empty_value() {
        assertThat(Bytes.of(new byte[0])).isSameAs(Bytes.EMPTY);
        assertThat(Bytes.utf8("")).isSameAs(Bytes.EMPTY);
        assertThat(Bytes.EMPTY.isEmpty()).isTrue();
        assertThat(Bytes.utf8("a").isEmpty()).isFalse();
        assertThat(Bytes.utf8("工").size()).isEqualTo(3);
    }

    @Test
    void the_buffer_shows_all_and_takes_nothing() {
        Bytes bytes = Bytes.of(new byte[] {7, 8});

        assertThat(bytes.asReadOnlyBuffer().remaining()).isEqualTo(2);
        assertThat(bytes.asReadOnlyBuffer().get(1)).isEqualTo((byte) 8);
        assertThatExceptionOfType(ReadOnlyBufferException.class)
                .isThrownBy(() -> bytes.asReadOnlyBuffer().put((byte) 9));
    }

    @Test
    void the_text_form_shows_no_content() {
        Bytes words = Bytes.utf8("王女士");

        assertThat(words).asString().startsWith("Bytes[9 #").doesNotContain("王", words.toHex());
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> Bytes.of(null));
        assertThatNullPointerException().isThrownBy(() -> Bytes.utf8(null));
    }
}
