package io.civicline.examples.town;

import java.util.Locale;

/** A text in the making: lines end alike on every system, numbers are written alike in every locale. Not thread-safe. */
public final class Page {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line, formatted as {@link String#format} does. */
    public void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    /** Adds an empty line and a heading. */
    public void heading(String title) {
        text.append('\n').append("== ").append(title).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
