package io.civicline.engine.internal.input;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.error.Fault;
import io.civicline.core.error.NearMiss;
import io.civicline.core.registration.Parts;
import io.civicline.core.registration.Place;
import io.civicline.core.registration.Registration;
import io.civicline.core.request.Disposition;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.tree.CodeTree;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.Units;
import io.civicline.engine.policy.PolicySet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks a registration against its constraints and the codes of the policy. One use. */
public final class RegistrationCheck {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final PolicySet policy;
    private final Registration input;
    private final Instant now;
    private final LocalDate today;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    private RegistrationCheck(PolicySet policy, Registration input, Instant now) {
        this.policy = policy;
        this.input = input;
        this.now = now;
        this.today = LocalDate.ofInstant(now, policy.zone());
    }

    /**
     * Every fault of a registration.
     *
     * @param constraints the check of the input's own constraints
     * @param policy in force
     * @param input what came in
     * @param now when it is registered
     */
    public static List<Fault> faults(InputCheck constraints, PolicySet policy, Registration input, Instant now) {
        RegistrationCheck check = new RegistrationCheck(policy, input, now);
        check.constraints(constraints.faults(input));
        check.codes();
        check.arrival();
        check.upstream();
        check.duplicate();
        check.place();
        check.disposition();
        check.answers();
        return new ArrayList<>(check.faults.values());
    }

    /** The one value of an attribute is called by the attribute's own path. */
    private void constraints(List<Fault> found) {
        Map<String, String> plain = new LinkedHashMap<>();
        Map<String, List<String>> attributes = input.attributes() == null ? Map.of() : input.attributes();
        attributes.forEach((name, values) -> {
            if (values != null && values.size() == 1) {
                plain.put("attributes[" + name + "][0]", "attributes[" + name + "]");
            }
        });
        for (Fault fault : found) {
            add(new Fault(fault.code(), plain.getOrDefault(fault.path(), fault.path()), fault.args()));
        }
    }

    /** The first fault of a path says enough. */
    private void add(Fault fault) {
        faults.putIfAbsent(fault.path(), fault);
    }

    private void codes() {
        Vocabulary codes = policy.vocabulary();
        known("kind", "kind", input.kind(), codes.kinds());
        known("channel", "channel", input.channel(), codes.channels());
        known("urgency", "urgency", input.urgency(), codes.urgencies());
        if (input.upstream() != null) {
            known("upstream.system", "source", input.upstream().system(), codes.sources());
        }
        inForce("category", input.category(), codes.categories(), CategoryCode::of);
        inForce("region", input.region(), codes.regions(), RegionCode::of);
        List<String> accused = input.accused() == null ? List.of() : input.accused();
        for (int i = 0; i < accused.size(); i++) {
            unit("accused[" + i + "]", accused.get(i));
        }
        if (input.place() != null) {
            unit("place.assetOwner", input.place().assetOwner());
        }
    }

    private void known(String path, String what, @Nullable String code, Collection<?> codes) {
        if (code != null && codes.stream().noneMatch(known -> known.toString().equals(code))) {
            add(Fault.of("UNKNOWN_CODE", path, "what", what, "code", code, "hint", NearMiss.hintOrList(code, codes)));
        }
    }

    private <C> void inForce(String what, @Nullable String code, CodeTree<C> tree, Function<String, C> of) {
        if (code == null || faults.containsKey(what)) {
            return;
        }
        C known = of.apply(code);
        if (!tree.contains(known)) {
            String hint = NearMiss.hint(code, tree.codes());
            add(Fault.of("UNKNOWN_CODE", what, "what", what, "code", code, "hint", hint));
        } else if (!tree.isInForce(known, today)) {
            Optional<C> next = tree.successorOf(known);
            String hint = next.map(successor -> "; it was followed by '" + successor + "'")
                    .orElse("");
            add(Fault.of("NOT_IN_FORCE", what, "what", what, "code", code, "date", today, "hint", hint));
        }
    }

    private void unit(String path, @Nullable String unit) {
        Units units = policy.units();
        if (unit != null && units.named(unit).isEmpty()) {
            String hint = NearMiss.hint(unit, units.all().stream().map(Unit::id).toList());
            add(Fault.of("UNKNOWN_CODE", path, "what", "unit", "code", unit, "hint", hint));
        }
    }

    private void arrival() {
        Instant arrived = input.arrivedAt();
        if (arrived == null) {
            return;
        }
        if (arrived.isAfter(now)) {
            add(Fault.of("IN_FUTURE", "arrivedAt", "instant", arrived, "now", now));
        } else if (arrived.isBefore(EARLIEST)) {
            add(Fault.of("RANGE", "arrivedAt", "min", EARLIEST, "max", now, "actual", arrived));
        }
    }

    private void upstream() {
        Instant due = input.upstream() == null ? null : input.upstream().due();
        if (due != null && (due.isBefore(EARLIEST) || due.isAfter(LATEST))) {
            add(Fault.of("RANGE", "upstream.due", "min", EARLIEST, "max", LATEST, "actual", due));
        }
    }

    /** What is merged at once goes where its main ticket is. */
    private void duplicate() {
        Disposition disposition = input.disposition();
        boolean routed = disposition == Disposition.PROPOSE || disposition == Disposition.DISPATCH;
        if (input.mergeInto() != null && disposition != null && (!routed || input.parts() != null)) {
            add(Fault.of("NOT_WITH", "mergeInto", "other", input.parts() == null ? disposition : "parts"));
        }
    }

    private void place() {
        Place place = input.place();
        if (place == null) {
            return;
        }
        boolean all = place.latitude() != null && place.longitude() != null && place.system() != null;
        boolean none = place.latitude() == null && place.longitude() == null && place.system() == null;
        if (!all && !none) {
            add(Fault.of("INCOMPLETE_POINT", "place"));
        }
    }

    private void disposition() {
        Disposition disposition = input.disposition();
        if (disposition == null) {
            return;
        }
        boolean coded = disposition == Disposition.DECLINE || disposition == Disposition.REFER;
        needs("reason", input.reason(), coded, disposition);
        needs("answer", input.answer(), disposition == Disposition.ANSWER, disposition);
        Parts parts = input.parts();
        if (parts != null && disposition != Disposition.DISPATCH) {
            add(Fault.of("NOT_WITH", "parts", "other", disposition));
        }
    }

    /**
     * What was answered must be right at once. That everything required is answered matters where the request goes to units:
     * a draft, and what the hotline settles itself, may leave questions open.
     */
    private void answers() {
        Fault category = faults.get("category");
        if (input.attributes() == null || input.category() == null) {
            return;
        }
        if (category != null && !category.code().equals("NOT_IN_FORCE")) {
            return;
        }
        Map<String, List<String>> sound = new LinkedHashMap<>();
        input.attributes().forEach((name, values) -> {
            if (name != null && values != null && !values.contains(null)) {
                sound.put(name, values);
            }
        });
        boolean complete = input.disposition() == Disposition.PROPOSE || input.disposition() == Disposition.DISPATCH;
        policy.forms()
                .of(CategoryCode.of(input.category()))
                .faults(sound, complete, "attributes")
                .forEach(this::add);
    }

    private void needs(String path, @Nullable String value, boolean needed, Disposition disposition) {
        if (needed && value == null) {
            add(Fault.of("REQUIRED", path));
        } else if (!needed && value != null) {
            add(Fault.of("NOT_WITH", path, "other", disposition));
        }
    }
}
