package io.civicline.examples.minimal;

import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;

import io.civicline.core.access.Actor;
import io.civicline.core.id.UnitId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.NotificationChannel;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.Requester;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.time.VirtualTime;
import io.civicline.examples.BundledPolicies;
import io.civicline.examples.Example;
import io.civicline.examples.UsageException;
import io.civicline.persistence.memory.InMemoryStore;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The lines of the README, as they run. Its clock stands at the moment that the README speaks of. */
public final class Minimal implements Example {

    @Override
    public String name() {
        return "minimal";
    }

    @Override
    public String summary() {
        return "the first lines of the README: one complaint, its lead, its due, and why";
    }

    @Override
    public boolean run(List<String> args, PrintStream out) {
        if (!args.isEmpty()) {
            throw new UsageException("minimal takes no arguments");
        }
        PolicyFiles folder = BundledPolicies.files("minimal");
        NotificationChannel smsGateway = notice -> Delivery.accepted("sms-1");
        InstantSource clock = new VirtualTime(Instant.parse("2026-02-13T07:20:00Z"));

        // begin of the README's lines
        Hotline hotline = Hotline.builder()
                .policies(PolicyFolder.load(folder))
                .store(new InMemoryStore())
                .notifier("sms", smsGateway)
                .time(clock)
                .build();

        Desk operator = hotline.as(Actor.of("op-17", "operator"));
        Ticket ticket = operator.register(Registration.of("COMPLAINT")
                .externalId("20260213-0042-1")
                .via("PHONE")
                .category("urban.noise.construction")
                .region("110105")
                .subject("夜间施工噪音")
                .body("工地凌晨仍在打桩")
                .requester(Requester.of("王女士", "13800000000"))
                .dispatch());

        Optional<UnitId> lead = ticket.lead();
        Instant due = ticket.clock("handle").due();
        String en = operator.explain(ticket.id()).clock("handle").text(ENGLISH);
        String zh = operator.explain(ticket.id()).clock("handle").text(CHINESE);
        // end of the README's lines

        out.println(lead);
        out.println(due);
        out.println(en);
        out.println(zh);
        out.println(operator.explain(ticket.id()).routing().text(ENGLISH));
        out.println(operator.explain(ticket.id()).routing().text(CHINESE));
        return due.equals(Instant.parse("2026-02-27T10:00:00Z"));
    }
}
