package io.civicline.engine.internal.folder;

import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.sla.clock.Timetable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the calendars and counting rules of a folder, whatever else it has or lacks. */
public final class TimetableReading {

    private TimetableReading() {}

    /**
     * Reads.
     *
     * @param files by name
     * @param place where they lie, so that {@code extends} finds its folders; null if on no disk
     * @return by name, those of the folders that it extends first
     * @throws PolicyFaults if anything is wrong with them: every fault, with file and line
     */
    public static Timetable read(Map<String, byte[]> files, @Nullable Path place) {
        List<Fault> faults = new ArrayList<>();
        Document document = new Document(faults);
        String name = place == null ? "" : Layers.real(place);
        Layers.of(new Layers.Source(name, "", files, place), faults).forEach(document::add);
        PolicySetBuilder builder = PolicySet.builder("timetable", "UTC");
        CalendarsSection.read(document, builder);
        CountingsSection.read(document, builder);
        if (!faults.isEmpty()) {
            throw new PolicyFaults(faults);
        }
        return builder.timetable();
    }
}
