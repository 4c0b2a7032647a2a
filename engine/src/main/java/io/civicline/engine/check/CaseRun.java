package io.civicline.engine.check;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.code.Label;
import io.civicline.core.code.RoleCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.command.Command;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refused;
import io.civicline.core.id.TicketId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.HotlineBuilder;
import io.civicline.engine.Round;
import io.civicline.engine.explain.Explanation;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import io.civicline.engine.time.SeededIds;
import io.civicline.engine.time.VirtualTime;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plays one case through the same pipeline as production, in virtual time. Not thread-safe. */
final class CaseRun {

    /** What the hotline itself does, not a unit. */
    private static final Set<String> CENTRAL = Set.of(
            "dispatch",
            "route",
            "recall",
            "reassign",
            "take-back",
            "decide-return",
            "request-ruling",
            "rule",
            "decide-extension",
            "audit",
            "tell-citizen",
            "close",
            "withdraw",
            "urge",
            "supervise",
            "audit-supervision",
            "close-supervision",
            "decide-termination",
            "decide-staged-closing",
            "decide-excusal",
            "decide-exclusion",
            "attempt",
            "settle-dissatisfaction",
            "reopen");

    private static final String REFUSED = "refused";

    private final KnownCase known;
    private final RoleCode player;
    private final PolicySet policy;
    private final VirtualTime time;
    private final Hotline hotline;
    private @Nullable String refusal;
    private Function<Locale, String> refusalText = locale -> "";
    private @Nullable TicketId ticket;

    CaseRun(KnownCase known, PolicySet policy, RoleCode player) {
        this.known = known;
        this.player = player;
        this.policy = policy;
        this.time = new VirtualTime(instant(known.at()));
        HotlineBuilder builder = Hotline.builder()
                .policies(policy)
                .store(new InMemoryStore())
                .time(time)
                .ids(new SeededIds(known.line()));
        policy.notices().stream()
                .map(NoticeRule::channel)
                .distinct()
                .forEach(channel -> builder.notifier(channel.value(), notice -> Delivery.accepted("case")));
        this.hotline = builder.build();
    }

    /** Who acts in cases: may do everything, under a name that no role of the policy has. */
    static Role player(List<Role> roles) {
        String name = "case-player";
        while (roles.stream().map(role -> role.code().value()).anyMatch(name::equals)) {
            name = name + "-";
        }
        return Role.of(name)
                .may("register")
                .may(CaseActs.names().toArray(String[]::new))
                .seesEverything();
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(policy.zone()).toInstant();
    }

    /** A day after is the same time of the next day, whatever the clocks of the zone do meanwhile. */
    private Instant at(KnownCase.Step step) {
        if (step.at() != null) {
            return instant(step.at());
        }
        Amount after = requireNonNull(step.after(), "after");
        return after.unit() == AmountUnit.DAY
                ? time.instant().atZone(policy.zone()).plusDays(after.steps()).toInstant()
                : time.instant().plus(after.duration());
    }

    /** Plays it and reads the answer. */
    CaseResult run() {
        boolean wantsRefusal = known.then().equals(List.of(REFUSED));
        attempt(this::register);
        for (KnownCase.Step step : known.acts()) {
            if (refusal == null) {
                advance(at(step), step.words());
                attempt(() -> act(step.words()));
            }
        }
        String actual = wantsRefusal
                ? refusal == null ? CaseAnswer.NONE : refusal
                : refusal == null ? answer() : REFUSED + " " + refusal;
        @Nullable
        Label explanation = actual.equals(known.expect())
                ? null
                : Label.of(explanation(Locale.CHINESE), explanation(Locale.ENGLISH));
        return new CaseResult(
                known.id(),
                known.line(),
                String.join(" ", known.then()),
                known.expect(),
                actual,
                known.because(),
                explanation);
    }

    private void advance(Instant to, List<String> words) {
        if (to.isBefore(time.instant())) {
            throw new BadCase("CASE_PAST", "act", String.join(" ", words));
        }
        time.advanceTo(to);
        Round round = hotline.runDue();
        if (round.failed() > 0) {
            throw new IllegalStateException("time could not work on the ticket of case " + known.id());
        }
    }

    private void register() {
        ticket = desk(null, null).register(registration()).id();
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refused e) {
            refusal = e.reasons().stream().map(reason -> reason.code().value()).collect(Collectors.joining(" | "));
            refusalText = locale -> lines(e.reasons().stream().map(reason -> reason.text(locale)));
        } catch (Invalid e) {
            refusal = e.faults().stream()
                    .map(fault -> fault.code() + " " + fault.path())
                    .collect(Collectors.joining(" | "));
            refusalText = locale -> lines(e.faults().stream().map(fault -> fault.text(locale)));
        }
    }

    /** Somebody who may do everything, unless a role of the policy is named; of the hotline, unless a unit is named. */
    private Desk desk(@Nullable String unit, @Nullable String role) {
        String id = "case" + (unit == null ? "" : "-" + unit) + (role == null ? "" : "-" + role);
        Actor actor = Actor.of(id, role == null ? player.value() : role);
        return hotline.as(unit == null ? actor : actor.in(unit));
    }

    private Desk desk() {
        return desk(null, null);
    }

    private TicketId id() {
        TicketId id = ticket;
        if (id == null) {
            throw new IllegalStateException("nothing was registered");
        }
        return id;
    }

    private void act(List<String> words) {
        if (words.equals(List.of("wait"))) {
            return;
        }
        String role = named("as", words);
        List<String> rest = role == null ? words : words.subList(0, words.size() - 2);
        String unit = named("by", rest);
        List<String> command = unit == null ? rest : rest.subList(0, rest.size() - 2);
        Command made = CaseActs.command(command, policy.zone());
        boolean central = CENTRAL.contains(made.name()) || (unit == null && role != null);
        desk(unit != null || central ? unit : lead(), role).submit(id(), made);
    }

    /** Who acts, if the last two words say so. */
    private static @Nullable String named(String word, List<String> words) {
        int at = words.size() - 2;
        return at > 0 && words.get(at).equals(word) ? words.get(at + 1) : null;
    }

    private @Nullable String lead() {
        return desk().ticket(id()).lead().map(Object::toString).orElse(null);
    }

    private Registration registration() {
        RegistrationForm form = Registration.of(required("kind"))
                .category(required("category"))
                .via(known.field("channel")
                        .orElseGet(() -> policy.vocabulary().channels().get(0).value()))
                .subject(known.field("words").orElse("case"));
        known.field("region").ifPresent(form::region);
        known.field("urgency").ifPresent(form::urgency);
        known.field("about").ifPresent(form::about);
        if (known.fields().containsKey("confidential")) {
            form.confidential();
        }
        form.requester(
                known.fields().containsKey("anonymous") ? Requester.anonymous() : Requester.of("case", "10000000000"));
        upstream().ifPresent(form::from);
        known.fields().forEach((name, value) -> {
            if (name.startsWith(KnownCase.ATTRIBUTE)) {
                String[] values = value.split("\\|");
                if (values.length == 0) {
                    throw new BadCase("CASE_VALUE", "field", name, "form", name + "=…");
                }
                form.attribute(
                        name.substring(KnownCase.ATTRIBUTE.length()),
                        values[0],
                        List.of(values).subList(1, values.length).toArray(String[]::new));
            }
        });
        return end(form);
    }

    /** The case that a system handed down, with a due or without; of the first system, if only a due is given. */
    private Optional<Upstream> upstream() {
        Optional<String> due = known.field("due");
        Optional<String> source = known.field("source");
        if (source.isEmpty() && due.isEmpty()) {
            return Optional.empty();
        }
        String system = source.or(
                        () -> policy.vocabulary().sources().stream().findFirst().map(SourceCode::value))
                .orElseThrow(() -> new BadCase("CASE_NEEDS", "field", "source"));
        Instant given = due.map(KnownCase::time).map(this::instant).orElse(null);
        return Optional.of(new Upstream(system, known.id(), given));
    }

    private Registration end(RegistrationForm form) {
        if (known.fields().containsKey("draft")) {
            return form.draft();
        }
        return known.field("to").map(form::dispatchTo).orElseGet(form::dispatch);
    }

    private String required(String field) {
        return known.field(field).orElseThrow(() -> new BadCase("CASE_NEEDS", "field", field));
    }

    private String answer() {
        Desk desk = desk();
        return new CaseAnswer(desk.ticket(id()), desk.journal(id()), policy).to(known.then());
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }

    private String explanation(Locale locale) {
        if (refusal != null || ticket == null) {
            return refusalText.apply(locale);
        }
        Explanation why = desk().explain(ticket);
        if (!known.then().get(0).equals("clock")) {
            return why.routing().text(locale);
        }
        String clock = known.then().get(1);
        boolean started = why.clocks().stream()
                .anyMatch(one -> one.clock().key().code().value().equals(clock));
        return started ? why.clock(clock).text(locale) : notStarted(locale);
    }

    private String notStarted(Locale locale) {
        String events =
                desk().journal(id()).stream().map(entry -> entry.event().name()).collect(Collectors.joining(", "));
        return (locale.equals(Locale.CHINESE) ? "该计时没有启动；工单的事件：" : "the clock did not start; the ticket's events: ")
                + events;
    }
}
