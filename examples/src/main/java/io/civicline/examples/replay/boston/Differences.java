package io.civicline.examples.replay.boston;

import io.civicline.core.clock.Clock;
import io.civicline.engine.explain.Explanation;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;

/** Prints every disagreement with both explanations: what the city's row says, and how the hotline came to its own. */
final class Differences {

    private static final String HANGING = "\n" + " ".repeat(12);

    private final RuleAnswers answers;
    private final Function<Played, Explanation> explain;
    private final PrintStream out;

    Differences(RuleAnswers answers, Function<Played, Explanation> explain, PrintStream out) {
        this.answers = answers;
        this.explain = explain;
        this.out = out;
    }

    void print(Judgement judgement) {
        BostonCase of = judgement.played().of();
        out.println("line " + of.line() + ", " + of.id() + ": " + of.path());
        out.println("  opened " + Texts.moment(of.opened()) + ", closed " + Texts.moment(of.closed()));
        Explanation explanation = explain.apply(judgement.played());
        if (judgement.deadline() == Verdict.DIFFERENT) {
            both("deadline", cityDeadline(of), ourDeadline(judgement.played(), explanation));
        }
        if (judgement.onTime() == Verdict.DIFFERENT || judgement.breach() == Verdict.DIFFERENT) {
            both("on time", of.onTime() + ", target " + target(of), ourWord(judgement.played(), explanation));
        }
        if (judgement.department() == Verdict.DIFFERENT) {
            both(
                    "routing",
                    of.department() + ", queue " + of.queue(),
                    judgement.played().department() + ", "
                            + explanation.routing().text(Locale.ENGLISH));
        }
        out.println();
    }

    private void both(String what, String city, String ours) {
        out.println("  " + what);
        out.println("    city:   " + city);
        out.println("    ours:   " + ours.replace("\n", HANGING));
    }

    private String cityDeadline(BostonCase of) {
        return target(of) + afterOpening(of) + "; " + answers.text(of);
    }

    private static String target(BostonCase of) {
        LocalDateTime target = of.target();
        return target == null ? "none" : Texts.moment(target);
    }

    /** Some of the city's targets are no deadline at all: they stand seconds after the opening. */
    private static String afterOpening(BostonCase of) {
        LocalDateTime target = of.target();
        if (target == null) {
            return "";
        }
        Duration given = Duration.between(of.opened(), BostonTime.first(target));
        return given.compareTo(Judgement.TOLERANCE) <= 0 ? ", " + given.toSeconds() + " s after the opening" : "";
    }

    private static String ourDeadline(Played played, Explanation explanation) {
        return played.handle()
                .map(clock -> Texts.moment(clock.due()) + "; " + story(explanation))
                .orElse("no limit applies: the type has no rule");
    }

    private static String ourWord(Played played, Explanation explanation) {
        Clock clock = played.handle().orElseThrow();
        return Judgement.word(clock) + ", due " + Texts.moment(clock.due()) + "; " + story(explanation);
    }

    private static String story(Explanation explanation) {
        return explanation.clock(BostonPolicies.HANDLE).text(Locale.ENGLISH);
    }
}
