package io.civicline.sla.amount;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an {@link Amount} counts. Units of different kinds are never converted into each other. Immutable, thread-safe.
 */
public enum AmountUnit {
    /** Minutes by the wall clock, {@code min}. */
    MINUTE("min", Kind.NATURAL_TIME, 60_000_000L, "minute", "分钟"),
    /** Hours by the wall clock, {@code h}. */
    HOUR("h", Kind.NATURAL_TIME, 3_600_000_000L, "hour", "小时"),
    /** Minutes of working time, {@code wmin}. */
    WORKING_MINUTE("wmin", Kind.WORKING_TIME, 60_000_000L, "working minute", "个工作分钟"),
    /** Hours of working time, {@code wh}. */
    WORKING_HOUR("wh", Kind.WORKING_TIME, 3_600_000_000L, "working hour", "个工作小时"),
    /** Calendar days, {@code d}. */
    DAY("d", Kind.NATURAL_DAYS, 1, "calendar day", "个自然日"),
    /** Seven calendar days, {@code w}. */
    WEEK("w", Kind.NATURAL_DAYS, 1, "week", "周"),
    /** Calendar months, {@code mo}: to the corresponding day, else the last day of the month. */
    MONTH("mo", Kind.NATURAL_DAYS, 1, "month", "个月"),
    /** Calendar years, {@code y}: twelve months each. */
    YEAR("y", Kind.NATURAL_DAYS, 1, "year", "年"),
    /** Working days, {@code wd}; the only unit with fractions. */
    WORKING_DAY("wd", Kind.WORKING_DAYS, 100, "working day", "个工作日");

    /** What a unit is made of. */
    public enum Kind {
        /** Physical time. */
        NATURAL_TIME,
        /** Physical time while the office is open. */
        WORKING_TIME,
        /** Dates. */
        NATURAL_DAYS,
        /** Dates on which the office works. */
        WORKING_DAYS
    }

    private final String symbol;
    private final Kind kind;
    private final long steps;
    private final String english;
    private final String chinese;

    AmountUnit(String symbol, Kind kind, long steps, String english, String chinese) {
        this.symbol = symbol;
        this.kind = kind;
        this.steps = steps;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The unit as an amount writes it.
     *
     * @return one to four small letters
     */
    public String symbol() {
        return symbol;
    }

    /**
     * What the unit is made of.
     *
     * @return time or days, natural or working
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Says whether time is counted, not dates.
     *
     * @return true for minutes and hours, natural and working
     */
    public boolean isTime() {
        return kind == Kind.NATURAL_TIME || kind == Kind.WORKING_TIME;
    }

    /**
     * How finely the unit is divided, see {@link Amount#steps()}.
     *
     * @return microseconds of a unit of time, 100 for working days, else 1
     */
    public long steps() {
        return steps;
    }

    /** Of one. */
    String english() {
        return english;
    }

    /** With its measure word, as it follows a number. */
    String chinese() {
        return chinese;
    }

    static Optional<AmountUnit> of(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }
}
