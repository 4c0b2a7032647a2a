package io.civicline.sla.calendar;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opening hours within one day, half-open: {@code 09:00-18:00} is open at 09:00 and closed at 18:00.
 *
 * <p>Hours that run past midnight are two windows: {@code 22:00-24:00} and, on the next day, {@code 00:00-06:00}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param start first second of the local day that is open, 0 to 86 399
 * @param end first second of the local day that is closed again, above {@code start}, at most 86 400 (24:00)
 */
public record Window(int start, int end) implements Comparable<Window> {

    /** The whole day, {@code 00:00-24:00}. */
    public static final Window WHOLE_DAY = new Window(0, 86_400);

    private static final String TIME = "([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?";
    private static final Pattern FORM = Pattern.compile(TIME + "-" + TIME);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException unless {@code 0 <= start < end <= 86400}; the message names both
     */
    public Window {
        if (start < 0 || end > 86_400 || start >= end) {
            throw new IllegalArgumentException("a window must begin before it ends, within 00:00-24:00 of one day, was "
                    + time(start) + "-" + time(end) + "; split hours that run past midnight into two days");
        }
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text {@code HH:mm-HH:mm}, seconds optional, {@code 24:00} allowed as the end
     * @return the window
     * @throws IllegalArgumentException if {@code text} has another form or does not begin before it ends
     */
    public static Window parse(String text) {
        Matcher form = FORM.matcher(requireNonNull(text, "text"));
        if (!form.matches()) {
            throw new IllegalArgumentException("a window is written 09:00-18:00, was '" + text + "'");
        }
        return new Window(second(form, 1, text), second(form, 4, text));
    }

    /**
     * Says whether the clock on the wall stands inside.
     *
     * @param secondOfDay local, 0 to 86 399
     * @return true from {@code start} on and before {@code end}
     */
    public boolean contains(int secondOfDay) {
        return start <= secondOfDay && secondOfDay < end;
    }

    /**
     * Says whether some second lies in both.
     *
     * @param other of the same day
     * @return false if they only touch
     */
    public boolean overlaps(Window other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Window other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return time(start) + "-" + time(end);
    }

    /** Sorted, and refused if two overlap. */
    static List<Window> ordered(List<Window> windows) {
        List<Window> sorted = windows.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new IllegalArgumentException(
                        "windows " + sorted.get(i - 1) + " and " + sorted.get(i) + " overlap; write them as one");
            }
        }
        return sorted;
    }

    private static int second(Matcher form, int group, String text) {
        int hour = Integer.parseInt(form.group(group));
        int minute = Integer.parseInt(form.group(group + 1));
        int second = form.group(group + 2) == null ? 0 : Integer.parseInt(form.group(group + 2));
        if (hour > 24 || minute > 59 || second > 59) {
            throw new IllegalArgumentException("no such time of day in window '" + text + "'");
        }
        return hour * 3600 + minute * 60 + second;
    }

    private static String time(int second) {
        String minutes = two(second / 3600) + ":" + two(second / 60 % 60);
        return second % 60 == 0 ? minutes : minutes + ":" + two(second % 60);
    }

    private static String two(int number) {
        return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
    }
}
