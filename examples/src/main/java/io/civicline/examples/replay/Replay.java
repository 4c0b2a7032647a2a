package io.civicline.examples.replay;

import io.civicline.examples.Example;
import io.civicline.examples.UsageException;
import io.civicline.examples.replay.boston.Boston;
import java.io.PrintStream;
import java.util.List;

/**
 * Replays a real city's cases, each at its own times, and compares deadlines, punctuality and departments with what the
 * city itself says.
 */
public final class Replay implements Example {

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String summary() {
        return "a real city's cases at their own times, held against the city's own columns";
    }

    @Override
    public String usage() {
        return "replay boston FILE.csv [--data DIR] [--folder OUT] [--differences]";
    }

    @Override
    public boolean run(List<String> args, PrintStream out) {
        ReplayArguments arguments = ReplayArguments.parse(args);
        if (!arguments.city().equals(Boston.NAME)) {
            throw new UsageException("replay knows " + Boston.NAME + ", not '" + arguments.city() + "'");
        }
        Boston boston = new Boston(arguments.data(), arguments.folder(), arguments.differences());
        return boston.replay(arguments.file(), out);
    }
}
