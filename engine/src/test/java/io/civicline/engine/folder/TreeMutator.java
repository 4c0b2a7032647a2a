package io.civicline.engine.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Changes one place of a JSON value at random. */
public final class TreeMutator {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "1.0",
            "1.5",
            "1e2",
            "1e-2",
            "1E+9",
            "999999999",
            "1000000000",
            "-999999999",
            "1e12",
            "1.0000000001e12",
            "1e13",
            "-1e13",
            "1e308",
            "1e15",
            "1e-999999",
            "2147483648",
            "1000",
            "1001",
            "0.0000000000000000000000000000001",
            "123456789012345678901234567890");

    private final Random dice;
    private final List<String> fields;

    /**
     * Takes what to draw from.
     *
     * @param fields names that are fields somewhere
     */
    public TreeMutator(Random dice, List<String> fields) {
        this.dice = dice;
        this.fields = fields;
    }

    /** A copy with one place changed; long lists keep few entries. */
    public JsonNode mutant(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        shorten(copy);
        List<JsonNode> places = new ArrayList<>();
        collect(copy, places);
        if (places.isEmpty()) {
            return value(copy);
        }
        JsonNode place = places.get(dice.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            change(object);
        } else {
            change((ArrayNode) place);
        }
        return dice.nextInt(60) == 0 ? value(copy) : copy;
    }

    private void shorten(JsonNode node) {
        if (node instanceof ArrayNode array) {
            while (array.size() > 3) {
                array.remove(dice.nextInt(array.size()));
            }
        }
        node.forEach(this::shorten);
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String any = names.isEmpty() ? field() : names.get(dice.nextInt(names.size()));
        JsonNode there = object.has(any) ? object.get(any) : MAKE.nullNode();
        switch (dice.nextInt(8)) {
            case 0 -> object.remove(any);
            case 1 -> object.set(field(), there);
            case 2 -> object.set(field(), value(there));
            case 3 -> {
                object.remove(any);
                object.set(any + Odd.text(dice), there);
            }
            case 4 -> object.set(any, object.get(names.isEmpty() ? any : names.get(dice.nextInt(names.size()))));
            default -> object.set(any, value(there));
        }
    }

    private void change(ArrayNode array) {
        int at = array.isEmpty() ? 0 : dice.nextInt(array.size());
        JsonNode there = array.isEmpty() ? MAKE.nullNode() : array.get(at);
        switch (dice.nextInt(5)) {
            case 0 -> array.removeAll();
            case 1 -> array.insert(at, there.deepCopy());
            case 2 -> array.insert(at, value(there));
            case 3 -> drop(array, at);
            default -> {
                drop(array, at);
                array.insert(Math.min(at, array.size()), value(there));
            }
        }
    }

    private static void drop(ArrayNode array, int at) {
        Iterator<JsonNode> items = array.iterator();
        for (int i = 0; items.hasNext(); i++) {
            items.next();
            if (i == at) {
                items.remove();
            }
        }
    }

    private String field() {
        return dice.nextInt(8) == 0 ? Odd.text(dice) : fields.get(dice.nextInt(fields.size()));
    }

    /** Another value instead of one. */
    private JsonNode value(JsonNode there) {
        int kind = there.isNumber() && dice.nextBoolean() ? 2 : dice.nextInt(there.isTextual() ? 26 : 13);
        return switch (kind) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.booleanNode(dice.nextBoolean());
            case 2, 3 -> DecimalNode.valueOf(new BigDecimal(NUMBERS.get(dice.nextInt(NUMBERS.size()))));
            case 4 -> MAKE.objectNode();
            case 5 -> MAKE.arrayNode();
            case 6 -> MAKE.arrayNode().add(there.deepCopy());
            case 7 -> MAKE.objectNode().set(field(), there.deepCopy());
            case 8 -> there.isTextual() ? MAKE.arrayNode().add(there).add(Odd.text(dice)) : there;
            case 9, 10, 11 -> MAKE.textNode(Odd.text(dice));
            case 12 -> MAKE.objectNode().put("zh", Odd.text(dice)).put("en", Odd.text(dice));
            default -> MAKE.textNode(Odd.changed(there.asText(), dice));
        };
    }
}
