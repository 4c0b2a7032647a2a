package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Linking;
import io.civicline.core.command.Merging;
import io.civicline.core.command.Origin;
import io.civicline.core.command.Registering;
import io.civicline.core.error.Fault;
import io.civicline.core.error.Invalid;
import io.civicline.core.id.ContactId;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.LateReason;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.Upstream;
import io.civicline.engine.internal.input.InputCheck;
import io.civicline.engine.internal.input.RegistrationCheck;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Registers for one actor: one request, several of one contact, a duplicate, a part of another ticket. Thread-safe. */
final class Registrations {

    private static final int MOST = 100;

    /** The id of a ticket that is not there yet, in a preview. */
    private static final TicketId PREVIEWED = TicketId.of("preview");

    private final Setup setup;
    private final Pipeline pipeline;
    private final InputCheck inputs;
    private final Actor actor;
    private final Sight sight;

    Registrations(Setup setup, Pipeline pipeline, InputCheck inputs, Actor actor, Sight sight) {
        this.setup = setup;
        this.pipeline = pipeline;
        this.inputs = inputs;
        this.actor = actor;
        this.sight = sight;
    }

    Outcome register(Registration registration, Act act) {
        requireNoCommand(act);
        return repeated(registration).orElseGet(() -> {
            Sound sound = sound(List.of(registration), act, false);
            Ask ask = sound.ask(0, setup.ids().newTicketId(sound.now()), Origin.ALONE);
            return submit(duplicate(ask), act, sound).get(0);
        });
    }

    Decision preview(Registration registration) {
        Optional<Outcome> before = repeated(registration);
        if (before.isPresent()) {
            return new Decision.Unchanged(before.get().ticket());
        }
        Sound sound = sound(List.of(registration), Act.NOW, false);
        List<Ask> asks = duplicate(sound.ask(0, PREVIEWED, Origin.ALONE));
        return sight.shown(pipeline.preview(new Pipeline.Submission(asks, actor, Act.NOW, sound.rules())));
    }

    List<Outcome> registerAll(List<Registration> registrations, Act act) {
        requireNoCommand(act);
        if (registrations.isEmpty() || registrations.size() > MOST) {
            throw new IllegalArgumentException("register 1 to " + MOST + " together, not " + registrations.size());
        }
        Optional<List<Outcome>> before = sight.shown(pipeline.registered(registrations, actor));
        if (before.isPresent()) {
            return before.get();
        }
        Sound sound = sound(registrations, act, true);
        requireNoDuplicate(registrations);
        List<TicketId> ids = registrations.stream()
                .map(any -> setup.ids().newTicketId(sound.now()))
                .toList();
        ContactId contact = registrations.stream()
                .map(Registration::contact)
                .filter(Objects::nonNull)
                .findFirst()
                .map(ContactId::of)
                .orElseGet(() -> ContactId.of(ids.get(0) + "-1"));
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            TicketId own = ids.get(i);
            List<TicketId> others = ids.stream().filter(id -> !id.equals(own)).toList();
            asks.add(sound.ask(i, own, Origin.with(contact, others)));
        }
        return submit(asks, act, sound);
    }

    List<Outcome> split(TicketId whole, Registration part, Act act) {
        requireNoCommand(act);
        if (inputs.faults(part).isEmpty()) {
            Optional<List<Outcome>> before = sight.shown(pipeline.takenOut(whole, part, actor));
            if (before.isPresent()) {
                return before.get();
            }
        }
        Sound sound = sound(List.of(part), act, false);
        List<Fault> more = Stream.of(
                        Optional.of("requesters")
                                .filter(any -> !part.requesters().isEmpty()),
                        Optional.of("mergeInto").filter(any -> part.mergeInto() != null))
                .flatMap(Optional::stream)
                .map(path -> Fault.of("NOT_WITH", path, "other", "split"))
                .toList();
        if (!more.isEmpty()) {
            throw new Invalid(more);
        }
        TicketId id = setup.ids().newTicketId(sound.now());
        List<Ask> asks = List.of(sound.ask(0, id, Origin.splitFrom(whole)), new Ask(whole, new Linking.Split(id)));
        return submit(asks, act, sound);
    }

    /** What comes together is several requests; a duplicate is registered by itself, together with its main ticket. */
    private static void requireNoDuplicate(List<Registration> registrations) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < registrations.size(); i++) {
            if (registrations.get(i).mergeInto() != null) {
                faults.add(Fault.of("NOT_WITH", "[" + i + "].mergeInto", "other", "registerAll"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** A duplicate is merged by the same submission. */
    private static List<Ask> duplicate(Ask ask) {
        Registering.Register register = (Registering.Register) ask.command();
        String into = register.registration().mergeInto();
        if (into == null) {
            return List.of(ask);
        }
        TicketId main = TicketId.of(into);
        return List.of(ask, new Ask(main, new Merging.Merge(main, List.of(ask.ticket()), register, null)));
    }

    private List<Outcome> submit(List<Ask> asks, Act act, Sound sound) {
        return pipeline.submit(new Pipeline.Submission(asks, actor, act, sound.rules())).stream()
                .map(sight::shown)
                .toList();
    }

    /** What was registered once is not judged again: codes may have ended since, and time has passed. */
    private Optional<Outcome> repeated(Registration registration) {
        return inputs.faults(registration).isEmpty()
                ? pipeline.registered(registration, actor).map(sight::shown)
                : Optional.empty();
    }

    private static void requireNoCommand(Act act) {
        if (act.command().isPresent()) {
            throw new IllegalArgumentException("a registration is repeated by its externalId, not by a command id");
        }
    }

    /** Registrations without a fault, and the rules by which they were checked. */
    private record Sound(List<Registration> registrations, Instant now, Rules rules) {

        Ask ask(int i, TicketId id, Origin origin) {
            Registration one = registrations.get(i);
            return new Ask(
                    id,
                    new Registering.Register(
                            rules.policy().canonical(one), rules.policy().urgencyOf(one), origin));
        }
    }

    private Sound sound(List<Registration> registrations, Act act, boolean numbered) {
        Instant now = setup.time().instant().truncatedTo(ChronoUnit.MICROS);
        Rules rules = setup.policies().inForce(now);
        Instant at = act.occurredAt()
                .filter(instant -> instant.isAfter(Instant.EPOCH) && instant.isBefore(now))
                .orElse(now);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < registrations.size(); i++) {
            String place = numbered ? "[" + i + "]." : "";
            RegistrationCheck.faults(inputs, rules.policy(), requireNonNull(registrations.get(i), "registration"), at)
                    .forEach(fault -> faults.add(new Fault(fault.code(), place + fault.path(), fault.args())));
        }
        faults.addAll(handedInTwice(registrations));
        faults.addAll(faults(inputs, act));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new Sound(registrations, now, rules);
    }

    /** One upstream case is one ticket, also among those that are registered together. */
    private static List<Fault> handedInTwice(List<Registration> registrations) {
        List<Fault> faults = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < registrations.size(); i++) {
            Upstream one = registrations.get(i).upstream();
            if (one == null || one.system() == null || one.number() == null) {
                continue; // said already, or nothing to say
            }
            if (!seen.add(List.of(one.system(), one.number()))) {
                faults.add(Fault.of(
                        "DUPLICATE", "[" + i + "].upstream.number", "what", "upstream number", "code", one.number()));
            }
        }
        return faults;
    }

    static List<Fault> faults(InputCheck inputs, Act act) {
        return act.lateBecause()
                .map(because -> inputs.faults(new LateReason(because)))
                .orElse(List.of());
    }
}
