package io.civicline.core.error;

import io.civicline.core.internal.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A command was not done: all reasons at once. Nothing was stored. The message is for logs, with codes; {@link #text(Locale)} is for
 * people.
 */
public final class Refused extends CiviclineException {

    private static final long serialVersionUID = 1L;

    /** The reasons, in the order of the checks. */
    private final transient List<Refusal> reasons;

    /**
     * Collects the reasons.
     *
     * @param what the command, as {@code acknowledge}
     * @param reasons at least one
     */
    public Refused(String what, List<Refusal> reasons) {
        super(message(what, reasons), null);
        this.reasons = List.copyOf(reasons);
    }

    private static String message(String what, List<Refusal> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("at least one reason is needed");
        }
        return what + " is refused: "
                + reasons.stream().map(reason -> reason.code() + " " + reason).collect(Collectors.joining("; "));
    }

    /**
     * Lists the reasons.
     *
     * @return at least one
     */
    public List<Refusal> reasons() {
        return reasons;
    }

    /**
     * Says all reasons to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return one sentence, in the order of the reasons
     */
    public String text(Locale locale) {
        return reasons.stream()
                .map(reason -> reason.text(locale))
                .collect(Collectors.joining(Sentence.isChinese(locale) ? "；" : "; "));
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
