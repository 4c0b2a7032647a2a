package io.civicline.core.internal;

import java.util.Locale;

/** Turns a type's name into the name that policies write. */
public final class Kebab {

    private Kebab() {}

    /** {@code RequestReturn} becomes {@code request-return}. */
    public static String of(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
