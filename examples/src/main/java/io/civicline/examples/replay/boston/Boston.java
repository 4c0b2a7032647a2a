package io.civicline.examples.replay.boston;

import static java.util.Objects.requireNonNull;

import io.civicline.engine.policy.PolicySet;
import io.civicline.examples.town.ProgressBar;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boston's open data: about 60 types have a deadline that its system wrote into each case.
 *
 * <p>Immutable, thread-safe.
 */
public final class Boston {

    /** What it is called on the command line. */
    public static final String NAME = "boston";

    private final Path data;
    private final @Nullable Path folder;
    private final boolean differences;

    /**
     * Sets what to go by.
     *
     * @param data the folder of rules, holidays, answers and the file from which routing is learnt
     * @param folder where the policy is written to, new or empty; null for a place that is cleared away
     * @param differences whether to explain every disagreement
     */
    public Boston(Path data, @Nullable Path folder, boolean differences) {
        this.data = requireNonNull(data, "data");
        this.folder = folder;
        this.differences = differences;
    }

    /**
     * Replays a file.
     *
     * @param file cases in the city's columns
     * @param out where to print
     * @return true if every measure reaches what is needed
     * @throws io.civicline.examples.UsageException if a file cannot be read or has not the columns, or the folder is not empty
     */
    public boolean replay(Path file, PrintStream out) {
        BostonData known = BostonData.read(data);
        BostonFile judged = known.judged(file);
        PolicySet policy = BostonFolder.write(known, judged.cases(), folder);
        out.println("Boston, " + judged.rows() + " rows of " + file.getFileName());
        out.println();
        Judgements judgements = judged.cases().isEmpty()
                ? new Judgements(List.of(), List.of(), judged.badRows(), 0)
                : play(known, policy, judged, out);
        new Report(out).print(judgements);
        return judgements.isPassed();
    }

    private Judgements play(BostonData known, PolicySet policy, BostonFile judged, PrintStream out) {
        BostonPlay play = new BostonPlay(policy, judged.cases());
        play.run(ProgressBar.onTerminal());
        List<Judgement> each = play.played().stream()
                .sorted(Comparator.comparingInt(played -> played.of().line()))
                .map(played -> Judgement.of(played, known.answers()))
                .toList();
        Judgements judgements = new Judgements(each, play.refused(), judged.badRows(), play.woken());
        if (differences) {
            Differences printed = new Differences(known.answers(), play::explain, out);
            judgements.disputed().forEach(printed::print);
        }
        return judgements;
    }
}
