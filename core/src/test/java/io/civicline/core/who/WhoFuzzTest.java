package io.civicline.core.who;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.code.DutyCode;
import io.civicline.core.code.LevelCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.unit.RelationCode;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhoFuzzTest {

    /** Pieces that forms are made of, and what could be mistaken for them. */
    private static final String[] PIECES = {
        "unit:", "unit.", "duty:", " near region", "level:", "attribute:", "centre", "a", "城管", " ", ".", ",", ":", "|"
    };

    private final long seed = Long.getLong("civicline.seed", 7269L);

    @Test
    void a_list_reads_back_as_it_was_written() {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            Who who = new Who(IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> candidate(random))
                    .toList());

            assertThat(Who.parse(who.toString()))
                    .as("seed %s, round %s", seed, round)
                    .isEqualTo(who);
            assertThat(Who.parse(who.texts().toArray(String[]::new))).isEqualTo(who);
        }
    }

    @Test
    void any_text_is_read_or_refused_and_what_is_read_is_written_the_same_again() {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = text(random, 1 + random.nextInt(4));
            Optional<Candidate> candidate = parse(text);
            if (candidate.isPresent()) {
                read++;
                assertThat(candidate.get().toString()).isEqualTo(text.strip());
            }
        }
        assertThat(read).as("texts read").isGreaterThan(500);
    }

    private static Optional<Candidate> parse(String text) {
        try {
            return Optional.of(Candidate.parse(text));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("(?s).*(is none of|must).*");
            return Optional.empty();
        }
    }

    private static Candidate candidate(Random random) {
        String name = "x" + text(random, random.nextInt(4)).strip();
        return switch (random.nextInt(6)) {
            case 0 -> new Candidate.OfUnit(UnitId.of(name));
            case 1 -> new Candidate.OfDuty(DutyCode.of(name));
            case 2 -> new Candidate.OfLevel(LevelCode.of(name));
            case 3 -> new Candidate.OfAttribute(name.toUpperCase(Locale.ROOT));
            case 4 -> new Candidate.OfRelation(RelationCode.of(name));
            default -> new Candidate.Centre();
        };
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
