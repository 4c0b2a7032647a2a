package io.civicline.engine.check;

import io.civicline.core.error.Fault;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.internal.folder.FolderReading;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a policy folder before it goes live.
 *
 * <p>Immutable, thread-safe.
 */
public final class PolicyReport {

    private final List<Fault> faults;
    private final List<Fault> warnings;
    private final List<CaseResult> cases;
    private final Optional<PolicySet> policy;

    private PolicyReport(List<Fault> faults, List<Fault> warnings, List<CaseResult> cases, Optional<PolicySet> policy) {
        this.faults = List.copyOf(faults);
        this.warnings = List.copyOf(warnings);
        this.cases = List.copyOf(cases);
        this.policy = policy;
    }

    /**
     * Checks a folder: reads it and plays its cases.
     *
     * @param folder where it lies
     * @return everything that was found
     * @throws io.civicline.core.error.PolicyFaults if it is no folder or cannot be read at all
     */
    public static PolicyReport of(Path folder) {
        return of(PolicyFiles.read(folder));
    }

    /**
     * Checks the files of a folder: reads them and plays their cases.
     *
     * @param files wherever they come from
     * @return everything that was found
     */
    public static PolicyReport of(PolicyFiles files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.names().forEach(name -> files.bytes(name).ifPresent(content -> bytes.put(name, content)));
        FolderReading reading = new FolderReading(bytes, files.place().orElse(null), 1);
        List<Fault> faults = new ArrayList<>(reading.faults());
        List<KnownCase> known = known(reading.cases(), faults);
        List<CaseResult> results = new ArrayList<>();
        reading.policy().ifPresent(sound -> {
            Role player = CaseRun.player(sound.roles());
            reading.policyFor(player)
                    .ifPresent(policy -> known.forEach(
                            one -> play(one, () -> new CaseRun(one, policy, player.code()), results, faults)));
        });
        List<Fault> warnings = new ArrayList<>();
        reading.policy().ifPresent(policy -> warnings.addAll(reading.located(Warnings.of(policy))));
        if (reading.cases() == null) {
            warnings.add(0, Fault.of("NO_CASES", "cases.csv"));
        }
        return new PolicyReport(faults, warnings, results, reading.policy());
    }

    private static List<KnownCase> known(Node.@Nullable Items rows, List<Fault> faults) {
        List<KnownCase> known = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node row : rows == null ? List.<Node>of() : rows.items()) {
            CaseRow cells = new CaseRow((Node.Fields) row);
            if (!cells.isWhole()) {
                continue; // said already
            }
            if (!ids.add(cells.text("id"))) {
                faults.add(Fault.of(
                        "DUPLICATE",
                        row.spot() + " cases[" + cells.text("id") + "]",
                        "what",
                        "case",
                        "code",
                        cells.text("id")));
            }
            try {
                known.add(cells.read());
            } catch (BadCase | IllegalArgumentException | DateTimeException e) {
                faults.add(bad(cells.text("id"), row.spot().line(), e));
            }
        }
        return known;
    }

    private static void play(KnownCase known, Supplier<CaseRun> run, List<CaseResult> results, List<Fault> faults) {
        try {
            results.add(run.get().run());
        } catch (BadCase | IllegalArgumentException | DateTimeException e) {
            faults.add(bad(known.id(), known.line(), e));
        }
    }

    private static Fault bad(String id, int line, RuntimeException e) {
        String place = "cases.csv:" + line + " cases[" + id + "]";
        return e instanceof BadCase bad ? bad.at(place) : Fault.of("BAD_CASE", place, "why", e.getMessage());
    }

    /**
     * Lists what is wrong. With any of these the folder cannot go live.
     *
     * @return each with file and line, in the order of files
     */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * Lists what is allowed but hardly meant. Found only in folders without faults.
     *
     * @return each with file and line
     */
    public List<Fault> warnings() {
        return warnings;
    }

    /**
     * Lists what became of the folder's cases. Played only in folders without faults.
     *
     * @return in order
     */
    public List<CaseResult> cases() {
        return cases;
    }

    /**
     * Gives the policy.
     *
     * @return empty if there are faults
     */
    public Optional<PolicySet> policy() {
        return policy;
    }

    /**
     * Says whether the folder may go live.
     *
     * @return true if there is no fault and every case is as expected
     */
    public boolean isSound() {
        return faults.isEmpty() && cases.stream().allMatch(CaseResult::isAsExpected);
    }

    /**
     * Writes it for a person. Of many faults of one kind in one file only the first few are written, with their number.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @param each so many faults of one kind in one file are written; 1 or more
     * @return lines
     */
    public String text(Locale locale, int each) {
        return new ReportText(locale, each).of(this);
    }

    /** The whole report in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH, ReportText.EACH);
    }
}
