package io.civicline.core.form;

import io.civicline.core.error.Fault;
import java.math.BigDecimal;
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

    static Optional<Instant> moment(String value) {
        try {
            return MOMENT.matcher(value).matches()
                    ? Optional.of(OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.MICROS))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Fault> tooLong(String value, int maxLength, String path) {
        return value.length() <= maxLength
                ? Optional.empty()
                : Optional.of(Fault.of("SIZE", path, "min", 1, "max", maxLength, "actual", value.length()));
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
