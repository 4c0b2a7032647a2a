package io.civicline.engine.check;

import io.civicline.core.error.Fault;
import org.jspecify.annotations.Nullable;

/** A case that cannot be played: what is wrong with its words. */
final class BadCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient @Nullable Object[] values;

    /**
     * Says what is wrong.
     *
     * @param code of the fault
     * @param namesAndValues of the fault
     */
    BadCase(String code, @Nullable Object... namesAndValues) {
        super(Fault.of(code, "", namesAndValues).toString());
        this.code = code;
        this.values = namesAndValues;
    }

    Fault at(String place) {
        return Fault.of(code, place, values);
    }
}
