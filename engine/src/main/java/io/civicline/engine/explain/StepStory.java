package io.civicline.engine.explain;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.StepState;
import io.civicline.core.naming.Naming;
import io.civicline.core.naming.StepName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells which steps of a clock were reached, and which comes next.
 *
 * @param clock whose
 * @param locale of the person
 * @param naming how the person is told instants and steps
 */
record StepStory(Clock clock, Locale locale, Naming naming) {

    /** Begins with a separator; empty if no step was reached and none waits. */
    String tell() {
        List<ClockStep> reached =
                clock.steps().stream().filter(step -> step.state().isReached()).toList();
        Optional<ClockStep> next = clock.nextStep();
        String past = reached.isEmpty()
                ? ""
                : either("；已到步骤", "; reached ")
                        + String.join(
                                isChinese() ? "、" : ", ",
                                reached.stream().map(this::told).toList());
        return past + next.map(step -> either("；下一步骤", "; next ") + told(step)).orElse("");
    }

    private String told(ClockStep step) {
        String turn = step.turn() == 1 ? "" : "#" + step.turn();
        String name = naming.say(new StepName(clock.key().code(), step.id()), locale);
        String gap = isChinese() && turn.isEmpty() ? "" : " ";
        return quoted(name) + turn + gap + naming.say(step.instant(), locale) + provisional(step) + obstacle(step);
    }

    private String quoted(String name) {
        return either("“" + name + "”", name);
    }

    private String provisional(ClockStep step) {
        return step.isPending() && step.provisional() ? either("（暂定）", " (provisional)") : "";
    }

    private String obstacle(ClockStep step) {
        if (step.state() != StepState.FAILED || step.obstacle() == null) {
            return "";
        }
        String why = step.obstacle().text(locale);
        return either("（未执行：" + why + "）", " (not done: " + why + ")");
    }

    private String either(String chinese, String english) {
        return isChinese() ? chinese : english;
    }

    private boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }
}
