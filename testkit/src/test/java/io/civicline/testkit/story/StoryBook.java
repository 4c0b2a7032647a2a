package io.civicline.testkit.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads files of stories. Whatever is neither a heading, a setting, prose before a story, nor a row of a table is a fault. */
final class StoryBook {

    /** Where the stories lie. */
    static final Path SHELF = Path.of("src/test/resources/stories");

    private static final List<String> HEADER = List.of("given", "when", "then", "because");

    private final String file;
    private final List<Story> stories = new ArrayList<>();
    private @Nullable String title;
    private int begun;
    private List<String> rows = List.of();
    private String city = Story.HOME;
    private List<Story.Line> lines = new ArrayList<>();
    private boolean inTable;

    private StoryBook(String file) {
        this.file = file;
    }

    /** Every story of every file, in the order of the files. */
    static List<Story> all() {
        try (Stream<Path> files = Files.list(SHELF)) {
            return files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(path -> read(path).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Story> read(Path path) {
        try {
            return read(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Story> read(String file, String text) {
        StoryBook book = new StoryBook(file);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            try {
                book.read(number, line.strip());
            } catch (BadStory bad) {
                throw bad.at(file + ":" + number);
            }
        }
        book.end();
        return book.stories;
    }

    private void read(int number, String line) {
        if (line.startsWith("## ")) {
            end();
            title = line.substring(3).strip();
            begun = number;
        } else if (line.startsWith("|")) {
            row(number, line);
        } else if (line.startsWith("Rows:")) {
            rows = words(line.substring(5), ",");
        } else if (line.startsWith("City:")) {
            city = line.substring(5).strip();
        } else if (!line.isEmpty() && title != null) {
            throw new BadStory("'" + line + "' is no part of a story");
        }
    }

    private void row(int number, String line) {
        if (title == null) {
            throw new BadStory("a table outside a story");
        }
        List<String> cells = cells(line);
        if (cells.stream().allMatch(cell -> cell.matches(":?-+:?"))) {
            return;
        }
        if (!inTable) {
            if (!cells.equals(HEADER)) {
                throw new BadStory("a story has the columns " + HEADER + ", not " + cells);
            }
            inTable = true;
            return;
        }
        if (cells.size() != HEADER.size()) {
            throw new BadStory(cells.size() + " cells in a row of " + HEADER.size());
        }
        if (cells.subList(1, 4).contains("") || (cells.get(0).isEmpty() && lines.isEmpty())) {
            throw new BadStory("an empty cell says nothing");
        }
        lines.add(new Story.Line(number, cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
    }

    private static List<String> cells(String line) {
        List<String> cells = words(line, "\\|");
        return cells.subList(1, cells.size() - 1);
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.split(between, -1)).map(String::strip).toList();
    }

    private void end() {
        if (title != null) {
            if (lines.isEmpty() || rows.isEmpty()) {
                throw new BadStory("'" + title + "' has no lines, or does not say of which rows it tells").at(file);
            }
            stories.add(new Story(file, begun, title, rows, city, List.copyOf(lines)));
        }
        title = null;
        rows = List.of();
        city = Story.HOME;
        lines = new ArrayList<>();
        inTable = false;
    }
}
