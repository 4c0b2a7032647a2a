package io.civicline.engine.internal.folder;

import io.civicline.core.situation.Counter;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.FlagShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.MapShape;
import io.civicline.engine.internal.shape.NamedShape;
import io.civicline.engine.internal.shape.NumberShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.TextShape;
import io.civicline.engine.internal.shape.WholeShape;

/** The small languages in which all files are written: codes, names, amounts, dates, conditions, who, moments. */
final class Phrases {

    private static final String CODE_REGEX = "[^ \\t\\r\\n;|](?:[^\\t\\r\\n;|]{0,198}[^ \\t\\r\\n;|])?";
    private static final String AMOUNT_REGEX = "(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,2})?(?:min|h|wmin|wh|d|w|mo|y|wd)";
    private static final String CANDIDATE_REGEX =
            "(?:unit:C|duty:C near region|level:C|attribute:C|unit\\.C|centre)".replace("C", CODE_REGEX);
    private static final String TIME_REGEX = "[0-9]{2}:[0-9]{2}(?::[0-9]{2})?";

    /** Comes before a sub-status where other words may stand. */
    static final String STATUS = "status:";

    static final TextShape CODE =
            TextShape.of("code", "1 to 200 characters, without ; | and without space at either end", CODE_REGEX);

    /** Codes of a list that stands in one cell. */
    static final TextShape CODES = TextShape.list("list of codes", "codes with ; between them", CODE_REGEX, ";");

    static final TextShape LINE = TextShape.of("text", "one line, not blank", "[ \\t]*[^ \\t\\r\\n][^\\r\\n]*");

    static final TextShape TEXT = TextShape.of("text", "not blank", "[ \\t\\r\\n]*[^ \\t\\r\\n][\\s\\S]*");

    static final TextShape AMOUNT =
            TextShape.of("amount", "a number and one of min h wmin wh d w mo y wd, such as 5wd", AMOUNT_REGEX);

    static final TextShape DATE = TextShape.of("date", "such as 2026-02-13", "[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static final TextShape WINDOW =
            TextShape.of("window of hours", "such as 09:00-18:00", TIME_REGEX + "-" + TIME_REGEX);

    /** When people may be called. */
    static final TextShape CALL_WINDOW =
            TextShape.of("window of calls", "such as 09:00-20:00, or open", "open|" + TIME_REGEX + "-" + TIME_REGEX);

    /** Windows of a list that stands in one cell. */
    static final String WINDOWS_REGEX =
            TIME_REGEX + "-" + TIME_REGEX + "(?: +" + TIME_REGEX + "-" + TIME_REGEX + "){0,23}";

    static final TextShape WHO_TEXT = TextShape.list(
            "who",
            "unit:ID, duty:CODE near region, level:CODE, attribute:NAME, unit.RELATION or centre, with ; between them",
            CANDIDATE_REGEX,
            ";");

    /** Who-lists that stand in one cell. */
    static final TextShape WHOS_TEXT = TextShape.list(
            "list of who", "such as unit:police | duty:noise near region; centre", CANDIDATE_REGEX, ";|");

    /** When notices may be sent. */
    static final TextShape NOTICE_WINDOW = TextShape.of(
            "window of notices",
            "such as 08:00-21:00 or calendar:ID",
            TIME_REGEX + "-" + TIME_REGEX + "|calendar:" + CODE_REGEX);

    /** When collected notices leave. */
    static final TextShape DIGEST = TextShape.of(
            "digest",
            "daily 08:30, or a natural time of at most a day such as 2h",
            "daily " + TIME_REGEX + "|[1-9][0-9]{0,3}(?:min|h)");

    /** Whom notices are for. */
    static final TextShape AUDIENCE_TEXT = TextShape.list(
            "audience",
            "LEAD, UNITS, SUPERVISORS, REQUESTERS, SOURCE, or who",
            "(?:LEAD|UNITS|SUPERVISORS|REQUESTERS|SOURCE)|" + CANDIDATE_REGEX,
            ";");

    static final Shape WHO = new NamedShape("who", () -> EitherShape.oneOrMore(WHO_TEXT));

    static final TextShape EVENT =
            TextShape.of("event", "such as dispatched or host:CODE", "[a-z][a-z-]*|host:" + CODE_REGEX);

    static final Shape EVENTS = EitherShape.oneOrMore(EVENT);

    /** During what a clock rests. */
    static final TextShape REST = TextShape.of("rest", "suspended or status:CODE", "suspended|" + STATUS + CODE_REGEX);

    static final TextShape MOMENT = TextShape.of(
            "moment",
            "due, 1wd before due, 2h after due, 80% of CLOCK, or an event",
            "[a-z][a-z-]*|host:C|(?:A (?:before|after) C)|(?:[1-9][0-9]?% of C)|C\\.due"
                    .replace("A", AMOUNT_REGEX)
                    .replace("C", CODE_REGEX));

    static final Shape NAME = new NamedShape(
            "name",
            () -> EitherShape.of(
                    TEXT, ObjectShape.empty().may("zh", TEXT).may("en", TEXT).some()));

    static final Shape FLAG = new FlagShape();

    private static final Shape COUNT = new NamedShape(
            "count",
            () -> ObjectShape.empty()
                    .may("atLeast", new WholeShape(0, 1_000_000))
                    .may("atMost", new WholeShape(0, 1_000_000))
                    .some());

    /** What a number of an intake form is compared with. */
    private static final Shape FIGURES = new NamedShape(
            "figures",
            () -> ObjectShape.empty()
                    .may("atLeast", new NumberShape())
                    .may("atMost", new NumberShape())
                    .some());

    static final Shape CONDITION = new NamedShape("condition", Phrases::condition);

    private Phrases() {}

    private static Shape condition() {
        Shape codes = EitherShape.oneOrMore(CODE);
        Shape words = EitherShape.oneOrMore(LINE);
        ObjectShape condition = ObjectShape.empty()
                .may("kind", codes)
                .may("category", codes)
                .may("region", codes)
                .may("urgency", codes)
                .may("channel", codes)
                .may("source", codes)
                .may("status", codes)
                .may(
                        "words",
                        ObjectShape.empty()
                                .may("any", words)
                                .may("all", words)
                                .may("none", words)
                                .some())
                .may("attribute", new MapShape(CODE, EitherShape.of(LINE, ListShape.some(LINE), FIGURES)))
                .may("localTime", WINDOW);
        for (Counter counter : Counter.OWN) {
            condition = condition.may(counter.value(), COUNT);
        }
        return condition
                .may("host", new MapShape(CODE, COUNT))
                .may("confidential", FLAG)
                .may("anonymous", FLAG)
                .may("upstream", FLAG)
                .may("any", ListShape.some(CONDITION))
                .may("all", ListShape.some(CONDITION))
                .may("not", CONDITION);
    }

    /** The top of a JSON file. */
    static ObjectShape top() {
        return ObjectShape.empty().may("$schema", LINE);
    }

    /** Adds the days on which an element is in force. */
    static ObjectShape dated(ObjectShape shape) {
        return shape.may("from", DATE).may("until", DATE);
    }

    /** Ends the fields of an element with what each may have. */
    static ObjectShape sourced(ObjectShape shape) {
        return shape.may("source", TEXT).may("note", TEXT);
    }

    /** A word out of several. */
    static ChoiceShape choice(String... words) {
        return ChoiceShape.of(words);
    }
}
