package io.civicline.benchmarks;

import io.civicline.engine.folder.PolicyFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The folder of a large city: 10,000 routing rules, 5,000 units, 2,000 categories. */
final class BigFolder {

    private static final int DISTRICTS = 40;
    private static final int STREETS = 15;
    private static final int UNITS = 5_000;
    private static final int RULES = 10_000;
    private static final int DUTIES = 200;

    private BigFolder() {}

    static PolicyFiles files() {
        List<String> leaves = new ArrayList<>();
        String categories = categories(leaves);
        return PolicyFiles.of(Map.ofEntries(
                Map.entry(
                        "policy.json",
                        "{\"id\": \"big\", \"zone\": \"Asia/Shanghai\", \"extends\": \"civicline:china\", \"centre\": \"u0\"}"),
                Map.entry(
                        "kinds.json",
                        "{\"kinds\": [\"COMPLAINT\"], \"urgencies\": [\"NORMAL\"], \"channels\": [\"PHONE\"]}"),
                Map.entry("regions.csv", regions()),
                Map.entry("categories.csv", categories),
                Map.entry("units.csv", units()),
                Map.entry("duties.csv", duties()),
                Map.entry("routing.json", "{\"result\": \"DISPATCH\", \"fallback\": [\"level:district\", \"centre\"]}"),
                Map.entry("dispatch-catalogue.csv", catalogue(leaves)),
                Map.entry(
                        "clocks.json",
                        "{\"clocks\": [{\"id\": \"handle\", \"of\": \"LEAD\", \"limits\": [{\"within\": \"5wd\"}], \"counting\": \"cn\", "
                                + "\"calendar\": \"china\", \"start\": \"dispatched\", \"stop\": \"replied\"}]}")));
    }

    private static String region(int district) {
        return "11" + (district + 10);
    }

    private static String street(int district, int street) {
        return region(district) + (street + 10);
    }

    private static String regions() {
        StringBuilder text = new StringBuilder("code,name,parent\n11,市,\n");
        for (int district = 0; district < DISTRICTS; district++) {
            row(text, region(district), "区" + district, "11");
            for (int street = 0; street < STREETS; street++) {
                row(text, street(district, street), "街道" + street, region(district));
            }
        }
        return text.toString();
    }

    private static String categories(List<String> leaves) {
        StringBuilder text = new StringBuilder("code,name,parent\n");
        for (int top = 0; top < 20; top++) {
            row(text, "c" + top, "大类" + top, "");
            for (int middle = 0; middle < 9; middle++) {
                String code = "c" + top + "." + middle;
                row(text, code, "中类" + middle, "c" + top);
                for (int leaf = 0; leaf < 10; leaf++) {
                    row(text, code + "." + leaf, "小类" + leaf, code);
                    leaves.add(code + "." + leaf);
                }
            }
        }
        return text.toString();
    }

    private static String units() {
        StringBuilder text = new StringBuilder("code,name,region,level,calendar\n");
        for (int unit = 0; unit < UNITS; unit++) {
            String level = unit < DISTRICTS ? "district" : "bureau";
            row(text, "u" + unit, "单位" + unit, region(unit % DISTRICTS), level, "china");
        }
        return text.toString();
    }

    private static String duties() {
        StringBuilder text = new StringBuilder("unit,duty,region\n");
        for (int unit = 0; unit < UNITS; unit++) {
            row(text, "u" + unit, "duty" + unit % DUTIES, region(unit % DISTRICTS));
        }
        return text.toString();
    }

    private static String catalogue(List<String> leaves) {
        StringBuilder text = new StringBuilder("rank,category,region,kind,words,lead,copy,source\n");
        for (int rule = 0; rule < RULES; rule++) {
            row(
                    text,
                    String.valueOf(rule + 1),
                    leaves.get(rule % leaves.size()),
                    street(rule % DISTRICTS, rule % STREETS),
                    "COMPLAINT",
                    "词" + rule % 50 + "; 词" + (rule + 7) % 50,
                    "duty:duty" + rule % DUTIES + " near region; unit:u" + rule % UNITS,
                    "level:district",
                    "办法第" + rule % 90 + "条");
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append(String.join(",", cells)).append('\n');
    }
}
