package io.civicline.core.condition;

import io.civicline.core.situation.Counter;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.SituationBuilder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random conditions and situations in which every sort of condition holds about as often as not. */
final class RandomConditions {

    private static final List<String> WORDS = List.of("渣土", "扬尘", "ktv", "井盖");

    private final Random random;

    RandomConditions(Random random) {
        this.random = random;
    }

    Condition condition(int depth) {
        int sort = random.nextInt(depth > 0 ? 16 : 12);
        return switch (sort) {
            case 0 -> Conditions.kind(one("COMPLAINT", "TIP", "INQUIRY"), one("COMPLAINT", "TIP"));
            case 1 ->
                Conditions.category(one("urban", "urban.noise", "urban.noise.construction", "traffic", "unknown"));
            case 2 -> Conditions.region(one("city", "east", "west"));
            case 3 -> Conditions.urgency(one("NORMAL", "EMERGENCY"));
            case 4 ->
                random.nextBoolean()
                        ? Conditions.channel(one("PHONE", "APP"))
                        : Conditions.source(one("province", "110"), one("province", "elsewhere"));
            case 5 -> new WordsMatch(words(), words(), List.of(one("渣土", "扬尘", "ktv")));
            case 6 -> Conditions.attribute("owner", one("power-grid", "telecom"));
            case 7 -> Conditions.atLeast(Counter.RETURNS, random.nextInt(4));
            case 8 -> Conditions.atMost(Counter.RETURNS, random.nextInt(4));
            case 9 -> Conditions.localTime(random.nextInt(10, 12) + ":00", random.nextInt(12, 24) + ":00");
            case 10 -> one(Conditions.confidential(), Conditions.anonymous(), Conditions.upstream());
            case 11 -> Conditions.always();
            case 12, 13 -> Conditions.not(condition(depth - 1));
            case 14 -> new AllOf(several(depth - 1));
            default -> new AnyOf(several(depth - 1));
        };
    }

    Situation situation() {
        SituationBuilder builder = Situation.builder(World.CODES)
                .kind(one("COMPLAINT", "TIP", "INQUIRY"))
                .category(one("urban", "urban.noise", "urban.noise.construction", "traffic"))
                .urgency(one("NORMAL", "EMERGENCY"))
                .channel(one("PHONE", "APP"))
                .text(String.join("，", words()))
                .count(Counter.RETURNS, random.nextInt(4))
                .at(LocalDateTime.of(2026, 2, 13, random.nextInt(24), random.nextInt(60)));
        if (random.nextInt(4) > 0) {
            builder.region(one("city", "east", "west"));
        }
        if (random.nextBoolean()) {
            builder.attribute("owner", one("power-grid", "telecom"));
        }
        if (random.nextBoolean()) {
            builder.source(one("province", "110"));
        }
        if (random.nextBoolean()) {
            builder.confidential();
        }
        return (random.nextBoolean() ? builder.anonymous() : builder).build();
    }

    private List<Condition> several(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> condition(depth))
                .toList();
    }

    private List<String> words() {
        return WORDS.stream().filter(word -> random.nextInt(3) == 0).toList();
    }

    private Condition one(Condition... conditions) {
        return conditions[random.nextInt(conditions.length)];
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
