package io.civicline.engine.folder;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Changes a folder at random: its bytes, its rows and fields, its files. */
final class FolderMutator {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> INSERTED = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\r",
            "\n",
            "\\",
            "\\u0000",
            "\u0000",
            "\\ud800",
            ";",
            "|",
            " ".repeat(5000),
            ";".repeat(5000),
            "a;".repeat(5000),
            "[".repeat(5000),
            "{\"a\":".repeat(300),
            "1e999999",
            "-1e-999999",
            "9".repeat(60),
            "null",
            "\ufeff",
            "🚒",
            "\u202e",
            "//",
            "/*",
            "'",
            "NaN",
            "=cmd()",
            "0x10",
            "01");
    private static final List<String> STRAY = List.of(
            "extra.json",
            "extra.csv",
            "Policy.json",
            "holidays-.csv",
            "holidays-a b.csv",
            "templates/.txt",
            "templates/x.json",
            "readme.md",
            "a b.json",
            "方案.csv",
            "templates/a b.txt");

    private final Random dice;
    private final TreeMutator trees;

    FolderMutator(Random dice, List<String> fields) {
        this.dice = dice;
        this.trees = new TreeMutator(dice, fields);
    }

    /** A folder with one to three changes. */
    Map<String, byte[]> mutant(Map<String, byte[]> folder) {
        Map<String, byte[]> files = new TreeMap<>(folder);
        for (int i = dice.nextInt(3); i >= 0; i--) {
            change(files);
        }
        return files;
    }

    private void change(Map<String, byte[]> files) {
        List<String> names = new ArrayList<>(files.keySet());
        if (names.isEmpty()) {
            return;
        }
        String name = names.get(dice.nextInt(names.size()));
        byte[] bytes = files.get(name);
        switch (dice.nextInt(10)) {
            case 0 -> files.put(name, bytes(bytes));
            case 1 -> files.put(name, encoded(new String(bytes, UTF_8)));
            case 2 -> files(files, names, name);
            case 3, 4, 5 -> files.put(name, inner(name, bytes));
            default -> files.put(name, lines(new String(bytes, UTF_8)).getBytes(UTF_8));
        }
    }

    private byte[] bytes(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {(byte) dice.nextInt(256)};
        }
        int at = dice.nextInt(bytes.length);
        if (dice.nextBoolean()) {
            return Arrays.copyOf(bytes, at);
        }
        byte[] other = bytes.clone();
        other[at] = (byte) dice.nextInt(256);
        return other;
    }

    private byte[] encoded(String text) {
        return switch (dice.nextInt(6)) {
            case 0 -> text.getBytes(Charset.forName("GBK"));
            case 1 -> text.getBytes(UTF_16);
            case 2 -> ("\ufeff" + text).getBytes(UTF_8);
            case 3 -> ("\ufeff\ufeff" + text).getBytes(UTF_8);
            case 4 -> text.replace("\n", "\r\n").getBytes(UTF_8);
            default -> text.replace("\n", "\r").getBytes(UTF_8);
        };
    }

    private void files(Map<String, byte[]> files, List<String> names, String name) {
        String other = names.get(dice.nextInt(names.size()));
        switch (dice.nextInt(4)) {
            case 0 -> files.remove(name);
            case 1 -> {
                byte[] one = files.get(name);
                files.put(name, files.get(other));
                files.put(other, one);
            }
            case 2 -> files.put(STRAY.get(dice.nextInt(STRAY.size())), files.get(name));
            default -> files.put(name, new byte[0]);
        }
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = dice.nextInt(lines.size());
        int other = dice.nextInt(lines.size());
        String line = lines.get(at);
        int column = line.isEmpty() ? 0 : dice.nextInt(line.length());
        switch (dice.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, line);
            case 2 -> lines.set(at, lines.set(other, line));
            case 3 ->
                lines.set(
                        at,
                        line.substring(0, column)
                                + INSERTED.get(dice.nextInt(INSERTED.size()))
                                + line.substring(column));
            case 4 -> lines.set(at, cells(line));
            case 5 -> lines.set(at, line.substring(0, column));
            default -> lines.set(at, line.substring(0, column) + Odd.text(dice) + line.substring(column));
        }
        return String.join("\n", lines);
    }

    /** Swaps, empties, doubles or fills cells of a row: references to nowhere, circles, equal ranks. */
    private String cells(String line) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
        int at = dice.nextInt(cells.size());
        int other = dice.nextInt(cells.size());
        switch (dice.nextInt(5)) {
            case 0 -> cells.set(at, cells.set(other, cells.get(at)));
            case 1 -> cells.set(at, "");
            case 2 -> cells.set(at, cells.get(other));
            case 3 -> cells.set(at, Odd.changed(cells.get(at), dice));
            default -> cells.remove(at);
        }
        return String.join(",", cells);
    }

    private byte[] inner(String name, byte[] bytes) {
        if (!name.endsWith(".json")) {
            return lines(new String(bytes, UTF_8)).getBytes(UTF_8);
        }
        try {
            JsonNode tree = JSON.readTree(bytes);
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(tree.isMissingNode() ? tree : trees.mutant(tree));
        } catch (JsonProcessingException e) {
            return bytes(bytes);
        } catch (java.io.IOException e) {
            return bytes(bytes);
        }
    }
}
