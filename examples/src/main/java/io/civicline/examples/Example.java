package io.civicline.examples;

import java.io.PrintStream;
import java.util.List;

/** A host that runs from the command line. */
public interface Example {

    /** What it is called on the command line. */
    String name();

    /** What it shows, in one line. */
    String summary();

    /** How it is called, for instance {@code replay boston FILE.csv [--differences]}. */
    default String usage() {
        return name();
    }

    /**
     * Runs.
     *
     * @param args what follows the name
     * @param out where to print
     * @return true if all it checks is as it should be
     * @throws UsageException if the arguments are wrong
     */
    boolean run(List<String> args, PrintStream out);
}
