package io.civicline.examples.replay.boston;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.error.CiviclineException;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.Registration;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.csv.BadRow;
import io.civicline.engine.explain.Explanation;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.time.SeededIds;
import io.civicline.engine.time.VirtualTime;
import io.civicline.examples.town.ProgressBar;
import io.civicline.persistence.memory.InMemoryStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lives through the cases: time goes on from act to act, does what is due in between, and each case is registered and
 * closed at its own instants. What the city does not tell, who acknowledged and answered when, happens at the closing.
 *
 * <p>Not thread-safe.
 */
final class BostonPlay {

    private static final long SEED = 311;

    private final List<Act> acts;
    private final VirtualTime time;
    private final Hotline hotline;
    private final Desk operator;
    private final Desk auditor;
    private final Map<BostonCase, TicketId> open = new HashMap<>();
    private final List<Played> played = new ArrayList<>();
    private final List<BadRow> refused = new ArrayList<>();
    private int woken;

    /** Plays at least one case. */
    BostonPlay(PolicySet policy, Collection<BostonCase> cases) {
        acts = Act.of(cases);
        time = new VirtualTime(acts.get(0).at());
        hotline = Hotline.builder()
                .policies(policy)
                .store(new InMemoryStore())
                .time(time)
                .ids(new SeededIds(SEED))
                .build();
        operator = hotline.as(Actor.of("operator", BostonPolicies.OPERATOR));
        auditor = hotline.as(Actor.of("auditor", BostonPolicies.AUDITOR));
    }

    void run(ProgressBar progress) {
        int done = 0;
        for (Act act : acts) {
            time.advanceTo(act.at());
            woken += hotline.runDue().woken();
            attempt(act);
            progress.show(++done, acts.size());
        }
    }

    private void attempt(Act act) {
        BostonCase of = act.of();
        try {
            switch (act.what()) {
                case OPENED -> open.put(of, register(of).id());
                case CLOSED -> {
                    TicketId ticket = open.remove(of);
                    if (ticket != null) {
                        played.add(new Played(of, close(ticket)));
                    }
                }
            }
        } catch (CiviclineException e) {
            refused.add(new BadRow(of.line(), String.valueOf(e.getMessage())));
        }
    }

    private Ticket register(BostonCase of) {
        return operator.register(Registration.of(BostonPolicies.KIND)
                .externalId(of.id())
                .via(BostonPolicies.CHANNEL)
                .category(of.path().typeCode())
                .subject(of.path().type())
                .dispatch());
    }

    private Ticket close(TicketId ticket) {
        String lead = operator.ticket(ticket).lead().orElseThrow().value();
        Desk crew = hotline.as(Actor.of("crew", BostonPolicies.CREW).in(lead));
        crew.submit(ticket, new Acknowledge());
        crew.submit(ticket, Reply.of(Finding.SOLVED, "done"));
        auditor.submit(ticket, Audit.passed());
        auditor.submit(ticket, new TellCitizen(BostonPolicies.CHANNEL));
        return auditor.submit(ticket, Close.as(Closure.RESOLVED)).ticket();
    }

    /** The cases that went all the way, in the order of their closing. */
    List<Played> played() {
        return List.copyOf(played);
    }

    /** The cases that the hotline would not take or close: there should be none. */
    List<BadRow> refused() {
        return List.copyOf(refused);
    }

    /** How many dues passed before an act came, and were acted on by time itself. */
    int woken() {
        return woken;
    }

    /** Why a ticket was where it was, and when it was due. */
    Explanation explain(Played of) {
        return operator.explain(of.ticket().id());
    }
}
