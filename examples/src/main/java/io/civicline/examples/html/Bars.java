package io.civicline.examples.html;

import java.util.ArrayList;
import java.util.List;

/** Horizontal bars, one below the other, each made of parts. Not thread-safe. */
public final class Bars {

    private static final int WIDTH = 900;
    private static final int LABEL = 300;
    private static final int NUMBER = 90;
    private static final int ROW = 24;

    private final List<Row> rows = new ArrayList<>();

    /**
     * One part of a bar.
     *
     * @param style the class that colours it
     * @param size 0 or more
     */
    public record Part(String style, double size) {}

    private record Row(String label, String number, List<Part> parts) {

        double size() {
            return parts.stream().mapToDouble(Part::size).sum();
        }
    }

    /** Adds a bar with its label and the figure that stands behind it. */
    public Bars row(String label, String number, Part... parts) {
        rows.add(new Row(label, number, List.of(parts)));
        return this;
    }

    /** Draws them, the longest as long as there is room. */
    public Markup draw(String title) {
        return draw(title, rows.stream().mapToDouble(Row::size).max().orElse(0));
    }

    /** Draws them, with so much as the full length. */
    public Markup draw(String title, double full) {
        Markup svg = new Markup().open("svg", "viewBox", "0 0 " + WIDTH + " " + rows.size() * ROW, "role", "img");
        svg.element("title", title);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), i * ROW, full == 0 ? 1 : full);
        }
        return svg.close("svg");
    }

    private static void row(Markup svg, Row row, int y, double full) {
        svg.element("text", row.label(), "x", LABEL - 8, "y", y + 16, "text-anchor", "end");
        double x = LABEL;
        for (Part part : row.parts()) {
            double width = (WIDTH - LABEL - NUMBER) * part.size() / full;
            svg.empty("rect", "class", part.style(), "x", x, "y", y + 4, "width", width, "height", ROW - 8);
            x += width;
        }
        svg.element("text", row.number(), "x", x + 6, "y", y + 16, "class", "number");
    }
}
