package io.civicline.engine.policy;

import static io.civicline.engine.policy.RuleChecks.unknown;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.StepId;
import io.civicline.core.error.Fault;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.EventNames;
import io.civicline.core.event.ReviewEvent;
import io.civicline.core.review.ReviewKind;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of the clocks and steps that a notice is about, and of the placeholders that stand for them. */
final class OccasionCheck {

    private static final Set<String> MOMENTS = EventNames.moments();
    private static final Set<String> OF_CLOCKS = EventNames.momentsOfClocks();
    private static final Set<String> OF_STEPS = EventNames.momentsOfSteps();

    /** Beside the decisions themselves, the end that one of them brings. */
    private static final Set<String> DECIDED = decided();

    private final List<ClockRule> clocks;
    private final Occasion on;
    private final String path;
    private final List<Fault> faults;

    OccasionCheck(List<ClockRule> clocks, Occasion on, String path, List<Fault> faults) {
        this.clocks = clocks;
        this.on = on;
        this.path = path;
        this.faults = faults;
    }

    private static Set<String> decided() {
        Set<String> moments = new LinkedHashSet<>(EventNames.momentsOf(ReviewEvent.ReviewDecided.class));
        moments.addAll(EventNames.momentsOf(EndingEvent.Closed.class));
        return moments;
    }

    void check() {
        Set<ClockCode> codes =
                clocks.stream().map(ClockRule::code).collect(Collectors.toCollection(LinkedHashSet::new));
        for (ClockCode clock : on.clocks()) {
            if (!codes.contains(clock)) {
                faults.add(unknown(path + ".clock", "clock", clock, codes));
            }
        }
        Set<StepId> steps = steps(codes);
        for (StepId step : on.steps()) {
            if (!steps.contains(step)) {
                faults.add(unknown(path + ".step", "step", step, steps));
            }
        }
        if (!on.clocks().isEmpty()) {
            aboutClock(path + ".clock", "'clock'");
        }
        if (!on.steps().isEmpty()) {
            aboutStep(path + ".step", "'step'");
        }
    }

    /** A text may say only what there is at the moment. */
    void checkPlaceholder(String name, String at) {
        if (NoticeText.OF_CLOCK.contains(name)) {
            aboutClock(at, "{" + name + "}");
        } else if (NoticeText.OF_STEP.contains(name)) {
            aboutStep(at, "{" + name + "}");
        } else if (name.equals(NoticeText.EXPLANATION)) {
            about(DECIDED, at, "decision", "{" + name + "}", ReviewKind.TERMINATION.granted());
        }
    }

    /** Those of the clocks that are named, or of all where none is named that there is. */
    private Set<StepId> steps(Set<ClockCode> codes) {
        boolean any = on.clocks().stream().noneMatch(codes::contains);
        return clocks.stream()
                .filter(clock -> any || on.clocks().contains(clock.code()))
                .flatMap(clock -> clock.steps().stream())
                .map(Step::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void aboutClock(String at, String field) {
        about(OF_CLOCKS, at, "clock", field, "clock-breached");
    }

    private void aboutStep(String at, String field) {
        about(OF_STEPS, at, "step", field, "step-marked");
    }

    /** Of a moment that there is not, that alone is said. */
    private void about(Set<String> moments, String at, String what, String field, String such) {
        boolean known = MOMENTS.contains(on.moment()) || on.moment().startsWith(RuleChecks.HOST);
        if (known && !moments.contains(on.moment())) {
            faults.add(Fault.of("ABOUT_NONE", at, "moment", on.moment(), "what", what, "field", field, "such", such));
        }
    }
}
