package io.civicline.testkit.property;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatExceptionOfType;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.property.Folders.TOWN;
import static io.civicline.testkit.property.Folders.aRequest;
import static io.civicline.testkit.property.Folders.clock;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.error.CiviclineException;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.activation.ArchivedPolicies;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.time.SeededIds;
import io.civicline.engine.time.VirtualTime;
import io.civicline.persistence.memory.InMemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two cities that extend the folder of one province, on one store: each has its own rules and sees its own tickets. */
class TwoTenantsTest {

    private static final Instant TUESDAY = Instant.parse("2026-03-10T02:00:00Z");

    @TempDir
    private Path root;

    private final InMemoryStore store = new InMemoryStore();
    private final VirtualTime time = new VirtualTime(TUESDAY);
    private final ArchivedPolicies policies = ArchivedPolicies.of(store.policies());
    private Hotline east;
    private Hotline west;

    @BeforeEach
    void twoCities() throws IOException {
        TOWN.writeTo(root.resolve("province"));
        east = city("east", "", "clocks.json", clock("{ \"within\": \"2wd\" }", ""));
        west = city("west", ", \"centre\": \"harbour\"", "units.csv", "code,name\nharbour,港务局\nroads,公路段\n");
    }

    private Hotline city(String name, String more, String file, String text) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        Files.writeString(
                folder.resolve("policy.json"),
                "{ \"id\": \"%s\", \"extends\": \"../province\"%s }".formatted(name, more));
        Files.writeString(folder.resolve(file), text);
        policies.activate(TenantId.of(name), PolicyFolder.load(folder), TUESDAY, ActorId.of("zhao"), TUESDAY);
        return Hotline.builder()
                .tenant(name)
                .policies(policies)
                .store(store)
                .time(time)
                .ids(new SeededIds(1))
                .build();
    }

    private static Desk operator(Hotline hotline) {
        return hotline.as(Actor.of("op", "operator"));
    }

    private static Ticket register(Hotline hotline, String kind) {
        return operator(hotline).register(aRequest(kind, "roads").dispatch());
    }

    @Test
    void p27_each_city_has_the_targets_it_inherits_or_sets_and_none_by_default() {
        assertThat(register(east, "COMPLAINT").clock("handle").limit().amount()).isEqualTo("2wd");
        assertThat(register(west, "COMPLAINT").clock("handle").limit().amount()).isEqualTo("5wd");
        assertThat(register(east, "INQUIRY").clock("handle").limit().amount()).isEqualTo("2wd");
        assertThat(register(west, "INQUIRY")).neverWakesUp(WakeUp.Reason.NO_LIMIT);
    }

    @Test
    void p27_what_has_no_limit_is_listed_by_city() {
        register(east, "INQUIRY");
        Ticket free = register(west, "INQUIRY");

        assertThat(operator(east).all(query -> query.withoutWakeUp())).isEmpty();
        assertThat(operator(west).all(query -> query.withoutWakeUp()).map(Ticket::id))
                .isEqualTo(List.of(free.id()));
    }

    @Test
    void p51_what_the_province_cannot_give_a_city_is_refused_where_the_city_is_read() throws IOException {
        Path broken = Files.createDirectories(root.resolve("broken"));
        Files.writeString(
                broken.resolve("policy.json"),
                "{ \"id\": \"broken\", \"extends\": \"../province\",\n  \"remove\": { \"units\": [\"roads\"] } }");

        assertThatExceptionOfType(PolicyFaults.class)
                .isThrownBy(() -> PolicyFolder.load(broken))
                .withMessageContaining("../province/routing.json:2 routing.rules[roads].lead[0]");
    }

    @Test
    void p51_the_ids_of_two_cities_never_mix_though_they_are_the_same() {
        Ticket one = register(east, "COMPLAINT");
        Ticket other = register(west, "COMPLAINT");
        assertThat(one.id()).as("the same id in both").isEqualTo(other.id());

        east.as(Actor.of("li", "handler").in("roads")).submit(one.id(), new Acknowledge());
        time.advance(Duration.ofDays(6));
        east.runDue();

        assertThat(operator(east).ticket(one.id())).hasBreached("handle");
        assertThat(operator(west).ticket(other.id())).hasNotBreached("handle").isEqualTo(other);
        assertThatRefused(() ->
                        operator(east).register(aRequest("COMPLAINT", "roads").dispatchTo("harbour")))
                .onlyBecause(RefusalCode.UNKNOWN_UNIT);
    }

    @Test
    void p51_a_ticket_of_one_city_cannot_be_read_by_its_id_in_the_other() {
        register(east, "COMPLAINT");
        Ticket second = register(east, "COMPLAINT");

        assertThat(operator(west).find(second.id().value())).isEmpty();
        assertThat(operator(west).all(query -> query)).isEmpty();
        assertThatExceptionOfType(CiviclineException.class)
                .isThrownBy(() -> operator(west).ticket(second.id()));
    }
}
