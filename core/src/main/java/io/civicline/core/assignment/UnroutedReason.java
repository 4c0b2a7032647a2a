package io.civicline.core.assignment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.Label;
import io.civicline.core.naming.Worded;
import java.util.Locale;

/**
 * Why routing found no unit. As text it is the code.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code as it is stored
 */
public record UnroutedReason(String code) implements Worded {

    /** Neither a rule nor the fallback led to a unit that can take it. */
    public static final UnroutedReason NO_CANDIDATE = new UnroutedReason("NO_CANDIDATE");

    private static final Label NOBODY = Label.of("没有可以承办的单位", "no unit can take it");

    /** Checks that nothing is missing. */
    public UnroutedReason {
        requireNonNull(code, "code");
    }

    @Override
    public String text(Locale locale) {
        return equals(NO_CANDIDATE) ? NOBODY.text(locale) : code;
    }

    @Override
    public String toString() {
        return code;
    }
}
