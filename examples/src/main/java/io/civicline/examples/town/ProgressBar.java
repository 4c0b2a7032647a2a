package io.civicline.examples.town;

import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** A bar that fills while a person watches. Not thread-safe. */
public final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintStream terminal;
    private final boolean watched;
    private int shown = -1;

    /** A bar on a terminal, if somebody watches it. */
    public ProgressBar(PrintStream terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    /** On the error stream, so that the result can be piped; silent where nobody watches. */
    public static ProgressBar onTerminal() {
        return new ProgressBar(System.err, isWatched(System.console()));
    }

    /** From JDK 22 on there can be a console where no terminal is; it says so itself. */
    private static boolean isWatched(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Shows how much is done, if that can be seen; at the end it takes itself away. */
    public void show(int done, int all) {
        int percent = (int) (100L * done / all);
        if (!watched || percent == shown) {
            return;
        }
        shown = percent;
        int full = WIDTH * percent / 100;
        terminal.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + percent + " %");
        if (done == all) {
            terminal.print("\r" + " ".repeat(WIDTH + 8) + "\r");
        }
        terminal.flush();
    }
}
