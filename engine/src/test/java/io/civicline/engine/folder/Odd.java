package io.civicline.engine.folder;

import java.util.List;
import java.util.Random;

/** Odd texts and odd changes of texts. */
public final class Odd {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\n",
            "a\nb",
            "a\r",
            "null",
            "true",
            "0",
            "-0",
            "1e5",
            "🚒",
            "🚒".repeat(100),
            "🚒".repeat(200),
            "🚒".repeat(201),
            "ｆｕｌｌ　ｗｉｄｔｈ",
            "\u3000",
            "\u00a0",
            "\u0085",
            "\u2028",
            "\u200b",
            "\ufeff",
            "\u0000",
            "שלום",
            "\u202eabc\u202c",
            "مرحبا 12345",
            "e\u0301",
            "a;b",
            "a | b",
            ";",
            "|",
            "a;",
            "a;;b",
            "\"quoted\"",
            "a,b",
            "'",
            "$",
            "^.*$",
            "{ticket}",
            "x".repeat(200),
            "x".repeat(201),
            "x".repeat(300),
            "5wd",
            "0wd",
            "0.5wd",
            "1.wd",
            "999999y",
            "1000000y",
            "５wd",
            "2026-02-30",
            "2026-2-3",
            "２０２６-02-13",
            "08:00-09:00",
            "22:00-06:00",
            "24:00-25:00",
            "08:00-09:00 10:00-11:00",
            "08:00-09:00  10:00-11:00:30",
            "MONDAY",
            "MONDAY-FRIDAY",
            "monday",
            "unit:a",
            "unit:",
            "unit:a;centre",
            "unit:a ; level:b | centre",
            "duty:a near region",
            "duty: near region",
            "unit.superior",
            "unit.",
            "centre",
            "host:a",
            "host:",
            "dispatched",
            "due",
            "80% of handle",
            "100% of handle",
            "1wd before due",
            "handle.due",
            "source.due");

    private Odd() {}

    /** A text that nobody expects. */
    public static String text(Random dice) {
        return TEXTS.get(dice.nextInt(TEXTS.size()));
    }

    /** A text that is not quite the other. */
    public static String changed(String text, Random dice) {
        int[] points = text.codePoints().toArray();
        int at = points.length == 0 ? 0 : dice.nextInt(points.length);
        String before = new String(points, 0, at);
        String after = new String(points, at, points.length - at);
        return switch (dice.nextInt(12)) {
            case 0 -> text + " ";
            case 1 -> " " + text;
            case 2 -> text + "\n";
            case 3 -> before;
            case 4 -> after;
            case 5 -> before + text(dice) + after;
            case 6 -> text + ";" + text;
            case 7 -> text + " | " + text;
            case 8 -> text.toUpperCase(java.util.Locale.ROOT);
            case 9 -> text.toLowerCase(java.util.Locale.ROOT);
            case 10 -> text.isEmpty() ? "0" : text.repeat(Math.max(1, (195 + dice.nextInt(10)) / text.length()));
            default -> before + (char) (' ' + dice.nextInt(95)) + after;
        };
    }
}
