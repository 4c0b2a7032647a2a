package io.civicline.testkit.story;

import java.util.List;

/**
 * A life or two of tickets, line by line.
 *
 * @param file where it stands
 * @param line where it begins
 * @param title what it shows
 * @param rows which rows of the domain it tells of
 * @param city under whose rules
 * @param lines in the order of time
 */
record Story(String file, int line, String title, List<String> rows, String city, List<Line> lines) {

    /** Whose rules hold unless a story names others. */
    static final String HOME = "yunxi";

    /**
     * One line of the table.
     *
     * @param line of the file
     * @param given the moment, and what the world is like
     * @param when who does what
     * @param then what holds after it
     * @param because the rule, and where it stands
     */
    record Line(int line, String given, String when, String then, String because) {}

    @Override
    public String toString() {
        return title;
    }
}
