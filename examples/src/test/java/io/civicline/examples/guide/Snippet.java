package io.civicline.examples.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page with what it is, as the comment before it says: {@code <!-- file: clocks.json -->}.
 *
 * @param kind such as {@code file}, {@code more} or {@code java}; empty if no comment stands before the block
 * @param name of the file or the output; empty if the comment names none
 * @param text of the block, each line with its end
 * @param line at which the block begins, from 1
 */
record Snippet(String kind, String name, String text, int line) {

    /** Tests run in the folder of their module. */
    static final Path DOCS = Path.of("..", "docs");

    private static final Pattern MARKER = Pattern.compile("<!-- ([a-z]+)(?:: ([^ ]+))? -->");
    private static final String FENCE = "```";

    static List<Snippet> of(String page) throws IOException {
        List<String> lines = Files.readAllLines(DOCS.resolve(page), UTF_8);
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int begin = i + 1;
                int end = begin;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                snippets.add(
                        of(i == 0 ? "" : lines.get(i - 1), String.join("\n", lines.subList(begin, end)) + "\n", begin));
                i = end;
            }
        }
        return snippets;
    }

    private static Snippet of(String before, String text, int line) {
        Matcher marker = MARKER.matcher(before);
        if (!marker.matches()) {
            return new Snippet("", "", text, line);
        }
        String name = marker.group(2);
        return new Snippet(marker.group(1), name == null ? "" : name, text, line);
    }

    boolean is(String otherKind, String otherName) {
        return kind.equals(otherKind) && name.equals(otherName);
    }

    /** Says whether it is a part of a policy folder. */
    boolean isOfFolder() {
        return kind.equals("file") || kind.equals("more");
    }
}
