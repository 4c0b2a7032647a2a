package io.civicline.sla.moment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.sla.amount.Amount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How moments are written. Anchors are one word; offsets and shares have spaces: so each text has one reading. */
final class MomentForms {

    static final String HOST = "host:";
    static final String START = "start";
    static final String DUE = "due";
    static final String DOT_DUE = ".due";
    static final String BEFORE = " before ";
    static final String AFTER = " after ";
    static final String OF = "% of ";

    private static final Pattern OFFSET = Pattern.compile("([^ ]+)( before | after )([^ ]+)");
    private static final Pattern SHARE = Pattern.compile("([1-9][0-9]?)% of ([^ ]+)");
    private static final String FORMS =
            "EVENT (such as dispatched), host:CODE, start, due, CLOCK.due, AMOUNT before ANCHOR, "
                    + "AMOUNT after ANCHOR (an anchor is one of those before), N% of CLOCK (1 to 99)";

    private MomentForms() {}

    static Moment parse(String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no moment: " + e.getMessage() + "; a moment is one of: " + FORMS, e);
        }
    }

    private static Moment read(String text) {
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return new Moment.Share(Integer.parseInt(share.group(1)), ClockCode.of(share.group(2)));
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            Moment.Side side = offset.group(2).equals(BEFORE) ? Moment.Side.BEFORE : Moment.Side.AFTER;
            Amount amount = Amount.parse(offset.group(1));
            if (!amount.toString().equals(offset.group(1))) {
                throw new IllegalArgumentException("write '" + amount + "' for '" + offset.group(1) + "'");
            }
            return new Moment.Offset(amount, side, anchor(offset.group(3)));
        }
        return anchor(text);
    }

    private static Moment.Anchor anchor(String text) {
        if (text.equals(START)) {
            return new Moment.Start();
        }
        if (text.equals(DUE)) {
            return new Moment.Due();
        }
        if (text.endsWith(DOT_DUE) && !text.startsWith(HOST) && text.length() > DOT_DUE.length()) {
            return new Moment.DueOf(ClockCode.of(text.substring(0, text.length() - DOT_DUE.length())));
        }
        return new Moment.Occurrence(text);
    }

    /** Refuses a clock whose moments could not be read back. */
    static void check(ClockCode clock) {
        String code = requireNonNull(clock, "clock").value();
        if (!isWord(code) || code.startsWith(HOST)) {
            throw new IllegalArgumentException(
                    "the code of a clock that a moment names has no space and does not begin with host:, was '" + code
                            + "'");
        }
    }

    static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace) && text.indexOf('\u00a0') < 0;
    }
}
