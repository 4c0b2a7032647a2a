package io.civicline.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.Clock;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.event.Entry;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.activation.ArchivedPolicies;
import io.civicline.engine.explain.ClockExplanation;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.time.SeededIds;
import io.civicline.engine.time.VirtualTime;
import io.civicline.persistence.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Section 2 of the complaints: what becomes of the past when the rules change. */
class ActivatedPoliciesTest {

    private static final TenantId TENANT = TenantId.of("default");
    private static final ActorId ZHAO = ActorId.of("zhao");
    private static final Instant FRIDAY = Instant.parse("2026-02-13T07:20:00Z");

    private static final Map<String, String> FOLDER = Map.of(
            "policy.json",
            """
            { "id": "town", "zone": "Asia/Shanghai", "extends": "civicline:china", "centre": "centre", "openTickets": "MOVE" }""",
            "kinds.json",
            """
            { "kinds": ["COMPLAINT"], "urgencies": ["NORMAL"], "channels": ["PHONE"] }""",
            "categories.csv",
            "code,name\nroads,道路\n",
            "units.csv",
            "code,name\ncentre,中心\nroads,道路科\n",
            "calendars.json",
            """
            { "calendars": [{ "id": "office", "zone": "Asia/Shanghai", "week": { "MONDAY-FRIDAY": ["09:00-18:00"] }, "holidays": "china" }] }""",
            "routing.json",
            """
            { "result": "DISPATCH", "fallback": "centre", "rules": [{ "id": "roads", "rank": 1, "lead": "unit:roads" }] }""",
            "clocks.json",
            """
            { "clocks": [{ "id": "handle", "of": "LEAD", "limits": [{ "within": "5wd" }], "counting": "cn", "calendar": "office",
                           "start": "dispatched", "stop": "replied" }] }""");

    private final InMemoryStore store = new InMemoryStore();
    private final VirtualTime time = new VirtualTime(FRIDAY);
    private final ArchivedPolicies policies = ArchivedPolicies.of(store.policies());
    private final Hotline hotline;

    ActivatedPoliciesTest() {
        policies.activate(TENANT, PolicyFolder.load(PolicyFiles.of(FOLDER)), FRIDAY, ZHAO, FRIDAY);
        hotline = Hotline.builder()
                .policies(policies)
                .store(store)
                .time(time)
                .ids(new SeededIds(1))
                .build();
    }

    private Ticket registered() {
        return hotline.as(Actor.of("op", "operator"))
                .register(Registration.of("COMPLAINT")
                        .via("PHONE")
                        .category("roads")
                        .subject("路面坑洼")
                        .requester(Requester.anonymous())
                        .dispatch());
    }

    private Desk handler() {
        return hotline.as(Actor.of("li", "handler").in("roads"));
    }

    private void activate(String file, String text) {
        PolicySet next = PolicyFolder.load(PolicyFiles.of(FOLDER).with(file, text));
        hotline.activate(next, ZHAO);
        time.advance(Duration.ofMinutes(1));
        hotline.moveTickets();
    }

    @Test
    void p29_a_past_clock_is_counted_by_the_version_then_in_force_and_nothing_is_deleted() {
        Ticket ticket = registered();
        handler().submit(ticket.id(), new Acknowledge());
        handler().submit(ticket.id(), Reply.of(Finding.SOLVED, "已修补"));
        Clock past = handler().ticket(ticket.id()).clock("handle");
        List<Entry> journal = handler().journal(ticket.id());

        activate("calendars.json", """
                { "calendars": [{ "id": "office", "zone": "Asia/Shanghai", "week": { "MONDAY-SUNDAY": ["06:00-07:00"] } }] }""");
        handler().submit(ticket.id(), new Note("回看"));

        ClockExplanation why = handler().explain(ticket.id()).clock("handle");
        assertThat(handler().ticket(ticket.id()).clock("handle")).isEqualTo(past);
        assertThat(why.deadline().orElseThrow().instant())
                .isEqualTo(past.due())
                .isEqualTo(Instant.parse("2026-02-27T10:00:00Z"));
        assertThat(why.text(Locale.CHINESE)).contains("2月14日调休上班", "春节").doesNotContain("现行");
        assertThat(handler().journal(ticket.id()).subList(0, journal.size())).isEqualTo(journal);
        assertThat(handler().verify(ticket.id()).isWhole()).isTrue();
    }

    @Test
    void p29_an_open_clock_that_moved_is_counted_by_the_version_that_moved_it_and_keeps_the_old_due_in_its_ledger() {
        Ticket ticket = registered();
        Instant first = ticket.clock("handle").due();

        activate("calendars.json", """
                { "calendars": [{ "id": "office", "zone": "Asia/Shanghai", "week": { "MONDAY-FRIDAY": ["09:00-17:00"] }, "holidays": "china" }] }""");

        Clock now = handler().ticket(ticket.id()).clock("handle");
        ClockExplanation why = handler().explain(ticket.id()).clock("handle");
        assertThat(now.due()).isEqualTo(Instant.parse("2026-02-27T09:00:00Z"));
        assertThat(why.deadline().orElseThrow().instant()).isEqualTo(now.due());
        assertThat(now.entries().get(0).due())
                .isNotNull()
                .satisfies(due -> assertThat(due.at()).isEqualTo(first));
    }
}
