package io.civicline.core.form;

import io.civicline.core.error.Fault;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms in which answers are written. */
final class AnswerForms {

    /** Digits of the plain form only: an exponent of nine digits would grow into a gigabyte of zeros. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})");

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END =
            Instant.parse("9999-12-31T23:59:59.999999Z").plusNanos(1_000);

    private AnswerForms() {}

    /** Without zeros at the end of the fraction; zero itself has no sign. */
    static Optional<BigDecimal> number(String value) {
        if (!NUMBER.matcher(value).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(value).stripTrailingZeros();
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    static boolean isDate(String value) {
        try {
            return DATE.matcher(value).matches() && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** In the years that are written with four digits, also in UTC. */
    static Optional<Instant> moment(String value) {
        try {
            return Optional.of(value)
                    .filter(text -> MOMENT.matcher(text).matches())
                    .map(text -> OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS))
                    .filter(moment -> !moment.isBefore(FIRST) && moment.isBefore(END));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same letters are the same text, however they were typed. */
    static String text(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    static Optional<Fault> tooLong(String value, int maxLength, String path) {
        int length = text(value).length();
        return length <= maxLength
                ? Optional.empty()
                : Optional.of(Fault.of("SIZE", path, "min", 1, "max", maxLength, "actual", length));
    }

    static Optional<Fault> notOffered(String value, List<Choice> choices, String path) {
        return choices.stream().anyMatch(choice -> choice.code().equals(value))
                ? Optional.empty()
                : Optional.of(Fault.of("NOT_A_CHOICE", path, "choices", choices));
    }

    /** A list that can grow. */
    static List<Fault> range(int actual, int min, int max, String path) {
        List<Fault> faults = new ArrayList<>();
        if (actual < min || actual > max) {
            faults.add(Fault.of("RANGE", path, "min", min, "max", max, "actual", actual));
        }
        return faults;
    }

    static List<Fault> choiceFaults(List<Choice> choices, String path) {
        List<Fault> faults = new ArrayList<>();
        if (choices.isEmpty()) {
            faults.add(Fault.of("EMPTY", path + ".choices", "wanted", "offer a choice"));
        }
        Set<String> codes = new HashSet<>();
        for (Choice choice : choices) {
            if (!codes.add(choice.code())) {
                faults.add(Fault.of("DUPLICATE", path + ".choices", "what", "choice", "code", choice.code()));
            }
        }
        return faults;
    }
}
