package io.civicline.engine.internal.folder;

import io.civicline.sla.clock.ClockRule;
import java.util.Map;

/** The steps of a clock. */
final class StepsForm {

    private StepsForm() {}

    static void read(Row row, ClockRule.Builder clock) {}

    static void write(ClockRule rule, Map<String, Object> fields) {}
}
