package io.civicline.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTextTest {

    @ParameterizedTest
    @CsvSource({
        "ＫＴＶ夜间噪音, ktv", // full width
        "ktv夜间噪音, ＫＴＶ",
        "STRASSE, straße", // one letter against two
        "Οδός, ΟΔΌΣ", // final sigma
        "İstanbul, istanbul", // whatever the language of the machine
        "㎡超标, m2", // a compatibility character
        "cafe\u0301, café", // composed and not
        "电线杆倒了, 电线杆"
    })
    void width_case_and_composition_do_not_matter(String text, String word) {
        assertThat(MatchText.of(text).contains(MatchText.normalise(word))).isTrue();
    }

    @Test
    void simplified_and_traditional_characters_are_different() {
        assertThat(MatchText.of("電線桿").contains("电线杆")).isFalse();
    }

    @Test
    void a_word_is_not_found_across_two_parts() {
        assertThat(MatchText.of("窨井", "盖板").contains("井盖")).isFalse();
        assertThat(MatchText.of("窨井盖板").contains("井盖")).isTrue();
    }

    @Test
    void no_text_has_no_word() {
        assertThat(MatchText.EMPTY.contains("井")).isFalse();
        assertThat(MatchText.of()).isEqualTo(MatchText.EMPTY);
    }

    @Test
    void what_is_shown_in_a_log_says_nothing_of_the_text() {
        assertThat(MatchText.of("王女士 13800000000")).hasToString("text of 15 characters");
    }

    @Test
    void what_is_normal_stays_as_it_is_for_every_character() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String normal = MatchText.normalise(Character.toString(c));
            if (!MatchText.normalise(normal).equals(normal)) {
                assertThat(MatchText.normalise(normal)).as("U+%04X", c).isEqualTo(normal);
            }
        }
    }

    @Test
    void what_is_normal_stays_as_it_is_for_random_text() {
        long seed = Long.getLong("civicline.seed", 3131L);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            int[] characters = random.ints(1 + random.nextInt(12), 0, 0x3100).toArray();
            String normal = MatchText.normalise(new String(characters, 0, characters.length));
            assertThat(MatchText.normalise(normal))
                    .as("seed %s, text %s", seed, i)
                    .isEqualTo(normal);
        }
    }

    @Test
    void a_megabyte_is_normalised_and_searched() {
        MatchText text = MatchText.of("噪音扰民".repeat(262_144) + "渣土");

        assertThat(text.contains("渣土")).isTrue();
        assertThat(text.length()).isEqualTo(262_144 * 4 + 2);
    }
}
