package io.civicline.examples.policycheck;

import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.check.PolicyReport;
import io.civicline.examples.Example;
import io.civicline.examples.UsageException;
import io.civicline.examples.Values;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says everything that is wrong with a policy folder, and plays its cases. */
public final class PolicyCheck implements Example {

    private static final int EACH = 5;

    @Override
    public String name() {
        return "policy-check";
    }

    @Override
    public String summary() {
        return "faults and warnings of a policy folder, and its cases with explanations where they differ";
    }

    @Override
    public String usage() {
        return "policy-check FOLDER [--chinese] [--all]";
    }

    @Override
    public boolean run(List<String> args, PrintStream out) {
        List<String> left = new ArrayList<>(args);
        Locale locale = left.remove("--chinese") ? Locale.CHINESE : Locale.ENGLISH;
        int each = left.remove("--all") ? Integer.MAX_VALUE : EACH;
        if (left.size() != 1 || left.get(0).startsWith("-")) {
            throw new UsageException("policy-check takes one folder, not " + (left.isEmpty() ? "nothing" : left));
        }
        try {
            PolicyReport report = PolicyReport.of(Values.path(left.get(0)));
            out.print(report.text(locale, each));
            return report.isSound();
        } catch (PolicyFaults e) {
            e.faults().forEach(fault -> out.println(fault.text(locale)));
            return false;
        }
    }
}
