package io.civicline.testkit.story;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.error.CiviclineException;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.notice.Notice;
import io.civicline.core.registration.Registration;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Desk;
import io.civicline.engine.policy.PolicySet;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hotline in the middle of a story: its tickets by name, and what the line that is played has brought. Not thread-safe. */
final class Stand {

    /** Whom the reader looks over the shoulder. */
    private static final String READER = "supervisor";

    private static final String FIRST = "A";

    private final PolicySet policy;
    private final HotlineRig rig;
    private final Days days;
    private final Map<String, TicketId> tickets = new LinkedHashMap<>();
    private final Map<TicketId, Integer> read = new LinkedHashMap<>();
    private final Set<String> commands = new LinkedHashSet<>();
    private String name = FIRST;
    private Act act = Act.NOW;
    private int told;
    private @Nullable CiviclineException refusal;

    Stand(PolicySet policy, HotlineRig rig) {
        this.policy = policy;
        this.rig = rig;
        this.days = new Days(policy.zone());
    }

    PolicySet policy() {
        return policy;
    }

    HotlineRig rig() {
        return rig;
    }

    Days days() {
        return days;
    }

    /** Begins a line: what was brought before it is known. */
    void begin() {
        tickets.values().forEach(id -> read.put(id, reader().journal(id).size()));
        told = rig.notices().size();
        refusal = null;
        act = Act.NOW;
    }

    /** From here on the story is about this ticket. */
    void turnTo(String ticket) {
        name = ticket;
    }

    String name() {
        return name;
    }

    void occurred(Instant at, String because) {
        act = act.at(at, because);
    }

    void once(String id) {
        Act named = Act.once(id);
        act = act.occurredAt()
                .map(at -> named.at(at, act.lateBecause().orElseThrow()))
                .orElse(named);
    }

    Desk reader() {
        return rig.desk(READER);
    }

    TicketId id() {
        return id(name);
    }

    TicketId id(String ticket) {
        TicketId id = tickets.get(ticket);
        if (id == null) {
            throw new BadStory("no ticket is called '" + ticket + "'; there are " + tickets.keySet());
        }
        return id;
    }

    /** Gives a ticket that came to be in some other way the name by which the story calls it. */
    void name(String ticket, TicketId id) {
        TicketId before = tickets.putIfAbsent(ticket, id);
        if (before != null && !before.equals(id)) {
            throw new BadStory("there is a ticket '" + ticket + "' already");
        }
        name = ticket;
    }

    Optional<String> nameOf(TicketId id) {
        return tickets.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Ticket ticket() {
        return reader().ticket(id());
    }

    List<Entry> journal() {
        return reader().journal(id());
    }

    /** What the ticket's journal has got in this line. */
    List<Entry> news() {
        List<Entry> journal = journal();
        return journal.subList(read.getOrDefault(id(), 0), journal.size());
    }

    /** Who was told something in this line, in order. */
    List<Notice> toldNow() {
        List<Notice> all = rig.notices();
        return all.subList(told, all.size());
    }

    Optional<CiviclineException> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The commands that were applied, by name. */
    Set<String> commands() {
        return commands;
    }

    void register(String who, Registration registration) {
        attempt(() -> {
            name(name, desk(who).register(registration, act).ticket().id());
            commands.add("register");
        });
    }

    void submit(String who, Command command) {
        attempt(() -> {
            if (desk(who).submit(id(), command, act).changed()) {
                commands.add(command.name());
            }
        });
    }

    /** Something that concerns several tickets at once. */
    void joint(String command, Runnable deed) {
        attempt(() -> {
            deed.run();
            commands.add(command);
        });
    }

    /** Every ticket of the story, the first first. */
    Set<TicketId> tickets() {
        return new LinkedHashSet<>(tickets.values());
    }

    void attempt(Runnable deed) {
        if (refusal != null) {
            throw new BadStory("the line goes on after " + refusal.getMessage());
        }
        try {
            deed.run();
        } catch (Refused | Invalid no) {
            refusal = no;
        }
    }

    /** A unit's handler, somebody of the hotline, or a role in a unit: {@code urban}, {@code auditor}, {@code head of urban}. */
    Desk desk(String who) {
        int of = who.indexOf(" of ");
        if (of > 0) {
            return rig.as(
                    Actor.of(who.replace(' ', '-'), role(who.substring(0, of))).in(unit(who.substring(of + 4))));
        }
        boolean unit = policy.units().find(UnitId.of(who)).isPresent();
        return unit ? rig.as(who) : rig.as(Actor.of(who, role(who.replaceFirst("-[0-9]+$", ""))));
    }

    private String role(String role) {
        List<String> roles =
                policy.roles().stream().map(one -> one.code().value()).toList();
        if (!roles.contains(role)) {
            throw new BadStory("'" + role + "' is neither a unit nor a role; roles are " + roles);
        }
        return role;
    }

    String unit(String unit) {
        if (policy.units().find(UnitId.of(unit)).isEmpty()) {
            throw new BadStory("the city has no unit '" + unit + "'");
        }
        return unit;
    }

    /** Says what is wrong with the journals at the end. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        tickets.forEach((ticket, id) -> {
            if (!reader().verify(id).isWhole()) {
                faults.add(ticket + ": " + reader().verify(id));
            }
            reader().journal(id).stream()
                    .filter(entry -> entry.stamp().actor().equals(Actor.TIME))
                    .map(entry -> entry.event().name())
                    .forEach(event -> commands.add(event.equals("policy-moved") ? "move-to-policy" : "pass-time"));
        });
        return faults;
    }
}
