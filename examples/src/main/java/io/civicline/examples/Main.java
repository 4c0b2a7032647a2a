package io.civicline.examples;

import io.civicline.examples.calendarcheck.CalendarCheck;
import io.civicline.examples.minimal.Minimal;
import io.civicline.examples.policycheck.PolicyCheck;
import io.civicline.examples.quickstart.Quickstart;
import io.civicline.examples.replay.Replay;
import io.civicline.examples.simulate.Simulate;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Runs an example by name: {@code java -jar examples.jar NAME ARGS…}. Without a name it lists them. */
public final class Main {

    /** All is as it should be. */
    static final int OK = 0;

    /** A check failed. */
    static final int FAILED = 1;

    /** The arguments are wrong. */
    static final int USAGE = 2;

    private static final List<Example> EXAMPLES = List.of(
            new Quickstart(), new Minimal(), new PolicyCheck(), new CalendarCheck(), new Simulate(), new Replay());

    private Main() {}

    /** Runs an example and ends with 0, 1 if a check failed, or 2 if the arguments are wrong. */
    public static void main(String[] args) {
        // Hibernate Validator greets on java.util.logging; it shall log where Civicline does.
        System.getProperties().putIfAbsent("org.jboss.logging.provider", "slf4j");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(List.of(args), out, err);
        out.flush();
        if (code != OK) {
            System.exit(code);
        }
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        return run(EXAMPLES, args, out, err);
    }

    static int run(List<Example> examples, List<String> args, PrintStream out, PrintStream err) {
        if (args.isEmpty()) {
            list(examples, out);
            return OK;
        }
        Optional<Example> example =
                examples.stream().filter(e -> e.name().equals(args.get(0))).findFirst();
        if (example.isEmpty()) {
            err.println("there is no example '" + args.get(0) + "'");
            list(examples, err);
            return USAGE;
        }
        try {
            return example.get().run(args.subList(1, args.size()), out) ? OK : FAILED;
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("usage: java -jar examples.jar " + example.get().usage());
            return USAGE;
        }
    }

    private static void list(List<Example> examples, PrintStream out) {
        out.println("usage: java -jar examples.jar NAME ARGS…");
        for (Example example : examples) {
            out.println("  " + example.usage());
            out.println("      " + example.summary());
        }
    }
}
