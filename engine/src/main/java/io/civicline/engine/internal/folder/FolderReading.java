package io.civicline.engine.internal.folder;

import io.civicline.core.error.Fault;
import io.civicline.core.error.NearMiss;
import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.internal.node.Spot;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder into a policy. Every fault is found in one reading: what is wrong with the form of a file is left out, and
 * what is left serves to check the rest.
 *
 * <p>Not thread-safe.
 */
public final class FolderReading {

    /** For so many unknown codes the one that was probably meant is looked for. */
    private static final int MOST_HINTS = 200;

    private final List<Fault> faults = new ArrayList<>();
    private final Document document = new Document(faults);
    private final Node.@Nullable Items cases;
    private final @Nullable PolicySet policy;
    private final long number;

    /**
     * Reads.
     *
     * @param files by name
     * @param place where they lie, so that {@code extends} finds its folders; null if on no disk
     * @param number of the policy in the sequence of activations
     */
    public FolderReading(Map<String, byte[]> files, @Nullable Path place, long number) {
        String name = place == null ? "" : Layers.real(place);
        List<Layer> layers = Layers.of(new Layers.Source(name, "", files, place), faults);
        layers.forEach(document::add);
        Layer own = layers.get(layers.size() - 1);
        this.cases = own.top("cases.csv") instanceof Node.Items rows ? rows : null;
        this.number = number;
        this.policy = build(own);
        faults.sort(Comparator.comparing(FolderReading::file).thenComparingInt(FolderReading::line));
    }

    /** Everything that is wrong, in the order of files and lines. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The policy; empty if anything is wrong. */
    public Optional<PolicySet> policy() {
        return Optional.ofNullable(policy);
    }

    /**
     * The policy with one role more, for whoever plays its cases.
     *
     * @param role that no folder has
     * @return empty if anything is wrong
     */
    public Optional<PolicySet> policyFor(Role role) {
        return policy().map(sound -> {
            PolicySetBuilder builder = builder();
            readAll(builder);
            return builder.role(role)
                    .returns(sound.returns().ruledBy(role.code()))
                    .build();
        });
    }

    /** The same with the file and line of what it is about. */
    public List<Fault> located(List<Fault> of) {
        Locator locator = new Locator(document);
        return of.stream().map(fault -> located(fault, locator)).toList();
    }

    /** The known answers; null if the folder has none. */
    public Node.@Nullable Items cases() {
        return cases;
    }

    private PolicySetBuilder builder() {
        String id = document.head().text("id");
        String zone = document.head().text("zone");
        return PolicySet.builder(id == null ? "?" : id, zone == null ? "UTC" : zone)
                .number(number);
    }

    private @Nullable PolicySet build(Layer own) {
        if (own.top("policy.json") == null
                && faults.stream().noneMatch(fault -> file(fault).equals("policy.json"))) {
            faults.add(Fault.of("NO_FILE", "policy.json", "file", "policy.json"));
        }
        PolicySetBuilder builder = builder();
        if (!document.head().has("zone") && !own.fields("policy.json").fields().isEmpty()) {
            faults.add(Fault.of("REQUIRED", "policy.json zone"));
        }
        readAll(builder);
        List<Fault> read = List.copyOf(faults);
        try {
            PolicySet built = builder.build();
            return faults.isEmpty() ? built : null;
        } catch (PolicyFaults e) {
            Locator locator = new Locator(document);
            Consequences consequences = new Consequences(document, read);
            List<Fault> causes = consequences.without(e.faults());
            List<Fault> told =
                    causes.isEmpty() && faults.isEmpty() ? e.faults() : causes; // never refused without a reason
            int hints = 0;
            for (Fault fault : told) {
                faults.add(located(hints++ < MOST_HINTS ? hinted(fault) : fault, locator));
            }
            return null;
        }
    }

    private void readAll(PolicySetBuilder builder) {
        HeadSection.read(document, builder);
        VocabularySection.read(document, builder);
        TreesSection.read(document, builder);
        FormsSection.read(document, builder);
        UnitsSection.read(document, builder);
        CalendarsSection.read(document, builder);
        CountingsSection.read(document, builder);
        ReasonsSection.read(document, builder);
        RoutingSection.read(document, builder);
        ClocksSection.read(document, builder);
        PressingSection.read(document, builder);
        PromisesSection.read(document, builder);
        ReviewsSection.read(document, builder);
        FollowUpsSection.read(document, builder);
        NoticesSection.read(document, builder);
        AccessSection.read(document, builder);
    }

    /** Names the code that was probably meant, where the policy has too many to name. */
    private Fault hinted(Fault fault) {
        String list = Consequences.LISTS.get(String.valueOf(fault.args().get("what")));
        if (!fault.code().equals("UNKNOWN_CODE")
                || list == null
                || !"".equals(fault.args().get("hint"))) {
            return fault;
        }
        return NearMiss.of(String.valueOf(fault.args().get("code")), document.labels(list))
                .map(near -> {
                    Map<String, String> args = new LinkedHashMap<>(fault.args());
                    args.put("hint", "; did you mean '" + near + "'?");
                    return new Fault(fault.code(), fault.path(), args);
                })
                .orElse(fault);
    }

    private Fault located(Fault fault, Locator locator) {
        String place = locator.find(fault.path())
                .map(spot -> spot + " " + fault.path())
                .orElseGet(() -> {
                    String file = Lists.fileOf(fault.path());
                    boolean routing =
                            file.equals("routing.json"); // without lists of its own, its fallback is missing at its top
                    String top =
                            routing ? document.top(file).map(Spot::toString).orElse(file) : file;
                    return file.isEmpty() ? fault.path() : top + " " + fault.path();
                });
        return new Fault(fault.code(), place, new LinkedHashMap<>(fault.args()));
    }

    /** The file that a fault names first. */
    static String file(Fault fault) {
        String place = fault.path();
        int end = place.indexOf(' ');
        String spot = end < 0 ? place : place.substring(0, end);
        int colon = spot.lastIndexOf(':');
        return colon > 0 && isNumber(spot.substring(colon + 1)) ? spot.substring(0, colon) : spot;
    }

    private static int line(Fault fault) {
        String file = file(fault);
        String rest = fault.path().substring(file.length());
        int end = rest.indexOf(' ');
        String line = end < 0 ? rest : rest.substring(0, end);
        return line.length() > 1 && isNumber(line.substring(1)) ? Integer.parseInt(line.substring(1)) : 0;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
