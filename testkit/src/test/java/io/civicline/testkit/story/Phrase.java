package io.civicline.testkit.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of words with gaps: {@code replies {finding}}. A gap takes one word, or what stands between single quotes; one that
 * ends with {@code …} takes all that is left.
 */
final class Phrase {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)(…?)}");
    private static final String WORD = "('[^']*'|[^\\s',]+)";
    private static final String REST = "(.+)";

    private final String form;
    private final Pattern pattern;
    private final List<String> gaps = new ArrayList<>();

    private Phrase(String form) {
        this.form = form;
        StringBuilder regex = new StringBuilder();
        Matcher gap = GAP.matcher(form);
        int from = 0;
        while (gap.find()) {
            regex.append(Pattern.quote(form.substring(from, gap.start())));
            regex.append(gap.group(2).isEmpty() ? WORD : REST);
            gaps.add(gap.group(1));
            from = gap.end();
        }
        regex.append(Pattern.quote(form.substring(from)));
        this.pattern = Pattern.compile(regex.toString());
    }

    static Phrase of(String form) {
        return new Phrase(form);
    }

    /** What fills the gaps; empty if it is another phrase. */
    Optional<Map<String, String>> read(String text) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < gaps.size(); i++) {
            words.put(gaps.get(i), bare(found.group(i + 1)));
        }
        return Optional.of(words);
    }

    private static String bare(String word) {
        boolean quoted = word.length() > 1 && word.startsWith("'") && word.endsWith("'");
        return quoted ? word.substring(1, word.length() - 1) : word;
    }

    @Override
    public String toString() {
        return form;
    }
}
