package io.civicline.engine.check;

import java.util.ArrayList;
import java.util.List;

/** Takes what is given in a case apart: parts with {@code ;} between them, of words with space between them. */
final class CaseWords {

    /** Marks of the wrong width that would vanish into a word. */
    private static final String FULL_WIDTH = "；＝＋";

    private final String text;
    private final List<List<String>> parts = new ArrayList<>();
    private List<String> part = new ArrayList<>();
    private StringBuilder word = new StringBuilder();
    private boolean inWord;

    private CaseWords(String text) {
        this.text = text;
    }

    /** The parts with their words; what stands between single quotes is one word, or belongs to one. */
    static List<List<String>> parts(String text) {
        CaseWords words = new CaseWords(text);
        words.scan();
        return words.parts;
    }

    /** The words of one part. */
    static List<String> words(String text) {
        List<List<String>> parts = parts(text);
        if (parts.size() > 1) {
            throw new BadCase("CASE_SEMICOLON", "text", text);
        }
        return parts.get(0);
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'') {
                int end = text.indexOf('\'', at + 1);
                if (end < 0) {
                    throw new BadCase("CASE_QUOTE", "text", text.substring(at));
                }
                word.append(text, at + 1, end);
                inWord = true;
                at = end;
            } else if (FULL_WIDTH.indexOf(c) >= 0) {
                throw new BadCase("CASE_FULL_WIDTH", "actual", c);
            } else if (c == ';') {
                endPart();
            } else if (Character.isWhitespace(c)) {
                endWord();
            } else {
                word.append(c);
                inWord = true;
            }
            at++;
        }
        endPart();
    }

    private void endWord() {
        if (inWord) {
            part.add(word.toString());
            word = new StringBuilder();
            inWord = false;
        }
    }

    private void endPart() {
        endWord();
        parts.add(part);
        part = new ArrayList<>();
    }
}
