package io.civicline.examples.replay;

import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Invented cases under Boston's columns, and an invented data folder to go with them. */
public final class Samples {

    /** The data folder. */
    public static final Path DATA = path("data");

    /** What routing is learnt from. */
    public static final Path LEARNT = DATA.resolve("us311").resolve("boston_311_dev_2019_2021.csv");

    static final Path OTHER_YEARS = path("cases").resolve("other-years.csv");
    static final Path BAD_ROWS = path("cases").resolve("bad-rows.csv");

    /** Disagrees with the hotline in everything. */
    public static final Path DISPUTED = path("cases").resolve("disputed.csv");

    private Samples() {}

    static boolean replay(Path file, PrintStream out, String... more) {
        List<String> args = new ArrayList<>(List.of("boston", file.toString(), "--data", DATA.toString()));
        args.addAll(List.of(more));
        return new Replay().run(args, out);
    }

    private static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Samples.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
