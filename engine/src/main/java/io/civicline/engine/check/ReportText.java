package io.civicline.engine.check;

import io.civicline.core.error.Fault;
import io.civicline.engine.policy.PolicySet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a report for a person. */
final class ReportText {

    /** So many faults of one kind in one file are written, unless more are wanted. */
    static final int EACH = 5;

    private final boolean chinese;
    private final Locale locale;
    private final int each;

    ReportText(Locale locale, int each) {
        this.locale = locale;
        this.chinese = locale.getLanguage().equals("zh");
        this.each = Math.max(1, each);
    }

    String of(PolicyReport report) {
        List<String> lines = new ArrayList<>();
        report.policy()
                .ifPresent(policy -> lines.add(policy.title().text(locale) + (chinese ? "：" : ": ") + content(policy)));
        list(chinese ? "处错误" : "fault", report.faults(), lines);
        list(chinese ? "条提醒" : "warning", report.warnings(), lines);
        cases(report, lines);
        return String.join("\n", lines) + "\n";
    }

    private String content(PolicySet policy) {
        int categories = policy.vocabulary().categories().nodes().size();
        int units = policy.units().all().size();
        int rules = policy.routing().rules().size();
        int clocks = policy.clocks().rules().size();
        return chinese
                ? categories + "个分类，" + units + "个单位，" + rules + "条派单规则，" + clocks + "种计时"
                : categories + " categories, " + units + " units, " + rules + " routing rules, " + clocks + " clocks";
    }

    private void list(String title, List<Fault> faults, List<String> lines) {
        if (faults.isEmpty()) {
            return;
        }
        String plural = faults.size() == 1 ? "" : "s";
        lines.add(chinese ? faults.size() + title + "：" : faults.size() + " " + title + plural + ":");
        Map<String, List<Fault>> groups = new LinkedHashMap<>();
        for (Fault fault : faults) {
            groups.computeIfAbsent(file(fault) + " " + fault.code(), key -> new ArrayList<>())
                    .add(fault);
        }
        groups.values().forEach(group -> {
            group.stream().limit(each).forEach(fault -> lines.add("  " + fault.text(locale)));
            if (group.size() > each) {
                String more = String.valueOf(group.size() - each);
                String file = file(group.get(0));
                lines.add(
                        chinese
                                ? "  " + file + "：另有" + more + "处同类"
                                : "  " + file + ": and " + more + " more of this kind");
            }
        });
    }

    private static String file(Fault fault) {
        String place = fault.path();
        int end = 0;
        while (end < place.length() && place.charAt(end) != ' ') {
            end++;
        }
        return place.substring(0, end).replaceFirst(":[0-9]+$", "");
    }

    private void cases(PolicyReport report, List<String> lines) {
        List<CaseResult> cases = report.cases();
        if (cases.isEmpty()) {
            return;
        }
        long right = cases.stream().filter(CaseResult::isAsExpected).count();
        lines.add(
                chinese
                        ? "案例：" + cases.size() + "个，符合预期" + right + "个"
                        : right + " of " + cases.size() + " cases as expected");
        cases.stream()
                .filter(one -> !one.isAsExpected())
                .forEach(one -> lines.add("  " + one.text(locale).replace("\n", "\n  ")));
    }
}
