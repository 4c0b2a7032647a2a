package io.civicline.examples.html;

import java.util.ArrayList;
import java.util.List;

/** Upright columns side by side, several for each place, such as each day. Not thread-safe. */
public final class Columns {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 220;
    private static final int FOOT = 22;

    private final List<String> styles;
    private final List<Place> places = new ArrayList<>();

    private record Place(String label, boolean shaded, List<Long> sizes) {}

    /** Begins, with the class that colours the first column of each place, the second, and so on. */
    public Columns(List<String> styles) {
        this.styles = List.copyOf(styles);
    }

    /** Adds a place; a shaded one has a darker ground. */
    public Columns place(String label, boolean shaded, List<Long> sizes) {
        places.add(new Place(label, shaded, List.copyOf(sizes)));
        return this;
    }

    /** Draws them. */
    public Markup draw(String title) {
        long most = places.stream()
                .flatMap(place -> place.sizes().stream())
                .mapToLong(size -> size)
                .max()
                .orElse(1);
        Markup svg = new Markup().open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img");
        svg.element("title", title);
        double step = (double) WIDTH / Math.max(1, places.size());
        for (int i = 0; i < places.size(); i++) {
            place(svg, places.get(i), i * step, step, Math.max(1, most));
        }
        return svg.close("svg");
    }

    private void place(Markup svg, Place place, double x, double step, long most) {
        if (place.shaded()) {
            svg.empty("rect", "class", "off", "x", x, "y", 0, "width", step, "height", HEIGHT - FOOT);
        }
        double width = (step - 4) / styles.size();
        for (int i = 0; i < styles.size(); i++) {
            double height = (HEIGHT - FOOT - 8.0) * place.sizes().get(i) / most;
            svg.empty(
                    "rect",
                    "class",
                    styles.get(i),
                    "x",
                    x + 2 + i * width,
                    "y",
                    HEIGHT - FOOT - height,
                    "width",
                    Math.max(1, width - 1),
                    "height",
                    height);
        }
        svg.element(
                "text", place.label(), "x", x + step / 2, "y", HEIGHT - 6, "text-anchor", "middle", "class", "number");
    }
}
