package io.civicline.testkit.story;

import java.util.ArrayList;
import java.util.List;

/** Takes a cell apart where a mark stands outside quotes. */
final class Cells {

    private Cells() {}

    static List<String> parts(String cell, char mark) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            quoted ^= c == '\'';
            if (c == mark && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        if (quoted) {
            throw new BadStory("a quote is not closed in " + cell);
        }
        parts.add(part.toString().strip());
        if (parts.contains("")) {
            throw new BadStory("nothing stands between two marks in " + cell);
        }
        return parts;
    }
}
