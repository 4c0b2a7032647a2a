package io.civicline.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.event.EventNames;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.Grade;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.core.request.Disposition;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.examples.BundledPolicies;
import io.civicline.examples.OwnProcess;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.ProgressBar;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.memory.InMemoryStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    private static final String GOLDEN = "seed-1.txt";
    /** What only happens under other rules, or when the rules change meanwhile. */
    private static final List<String> NOT_HERE =
            List.of("unrouted", "expired", "step-failed", "policy-moved", "notice-withheld");

    private static final ProgressBar UNWATCHED = new ProgressBar(System.err, false);

    private static String played(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new Quickstart().run(List.of(args), new PrintStream(out, true, UTF_8)))
                .isTrue();
        return out.toString(UTF_8);
    }

    @Test
    void the_month_of_seed_1_is_the_recorded_one() throws IOException {
        assertThat(played())
                .as("if this change is meant: java -jar examples/target/examples.jar quickstart > %s", GOLDEN)
                .isEqualTo(golden());
    }

    @Test
    void neither_locale_nor_time_zone_nor_encoding_of_the_machine_changes_a_byte(@TempDir Path folder)
            throws Exception {
        List<String> elsewhere = List.of(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1");

        OwnProcess process = OwnProcess.run(folder, elsewhere, "quickstart", "--tickets", "300");

        assertThat(process.err()).isEmpty();
        assertThat(process.out()).isEqualTo(played("--tickets", "300"));
    }

    @Test
    void another_seed_is_another_month_and_the_same_seed_the_same() {
        String second = played("--seed", "2", "--tickets", "60");

        assertThat(second).isEqualTo(played("--tickets", "60", "--seed", "2"));
        assertThat(second).isNotEqualTo(played("--seed", "3", "--tickets", "60"));
    }

    @Test
    void a_single_day_can_be_played() {
        assertThat(played("--days", "1", "--tickets", "20"))
                .contains("Sun 2026-02-01")
                .doesNotContain("Mon 2026-02-02   ");
    }

    @Test
    void in_one_month_everything_happens_that_can_happen_to_a_ticket() {
        Month month = new Month(1, 1_000, 28, new InMemoryStore());
        month.play(UNWATCHED);
        Archive archive = month.town().archive();

        Set<String> happened =
                archive.entries().map(entry -> entry.event().name()).collect(Collectors.toSet());
        assertThat(EventNames.all().values())
                .filteredOn(name -> !happened.contains(name))
                .isEqualTo(NOT_HERE);
        List<Ticket> tickets = archive.tickets();
        assertThat(tickets.stream().map(t -> t.registered().disposition())).contains(Disposition.values());
        assertThat(tickets.stream()
                        .filter(t -> !t.isOpen())
                        .map(t -> Objects.requireNonNull(t.ending()).closure()))
                .contains(Closure.values());
        assertThat(tickets.stream().map(Ticket::stage))
                .contains(Stage.DISPATCHED, Stage.HANDLING, Stage.REPLIED, Stage.CLOSED);
        assertThat(Used.of(month.town().scene().done()).never()).isEmpty();
        assertThat(month.town().scene().rebuffs()).isNotEmpty();
        assertThat(month.repeats()).isPositive();
    }

    @Test
    void the_page_of_html_needs_nothing_but_itself(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("month.html");

        played("--tickets", "200", "--html", file.toString());

        assertThat(Files.readString(file))
                .contains("<svg", "一件工单", "诉求人看到的")
                .doesNotContain("<script", "http://", "https://", "@import");
    }

    @Test
    void what_nobody_answered_has_no_rate() {
        assertThat(played("--days", "1", "--tickets", "20").lines())
                .contains("        -       0         -       0   满意率 satisfaction");
    }

    @Test
    void the_rates_are_those_of_the_answers_counted_one_by_one() {
        Month month = new Month(1, 300, 28, new InMemoryStore());
        month.play(UNWATCHED);
        Archive archive = month.town().archive();

        Rates.Row satisfaction = Rates.of(archive).rows().get(2);

        int thousandths = 0;
        int valid = 0;
        for (Ticket ticket : archive.tickets()) {
            Set<RequesterId> asked =
                    ticket.followUps().all().stream().map(FollowUp::requester).collect(Collectors.toSet());
            for (RequesterId requester : asked) {
                Optional<Grade> grade = ticket.followUps().grade(requester);
                valid += grade.isPresent() ? 1 : 0;
                thousandths += grade.map(g -> g.weight().movePointRight(3).intValueExact())
                        .orElse(0);
            }
        }
        assertThat(satisfaction.all().denominator()).isEqualTo(valid).isPositive();
        assertThat(satisfaction.all().numerator().movePointRight(3)).isEqualByComparingTo(String.valueOf(thousandths));
    }

    @Test
    void the_folder_is_read_from_a_jar_as_from_a_directory(@TempDir Path folder) throws IOException {
        PolicyFiles beside = BundledPolicies.files("linlan");
        Path jar = folder.resolve("examples.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : beside.names()) {
                zip.putNextEntry(new ZipEntry("policies/linlan/" + name));
                zip.write(beside.bytes(name).orElseThrow());
            }
        }

        PolicyFiles inside =
                BundledPolicies.files("linlan", URI.create("jar:" + jar.toUri() + "!/policies/linlan/policy.json"));

        assertThat(inside.names()).isEqualTo(beside.names()).contains("policy.json", "templates/done.zh.txt");
        assertThat(PolicyFolder.load(inside).units().all()).hasSize(66);
    }

    @Test
    void its_top_says_what_the_folder_holds() {
        assertThat(played("--days", "1", "--tickets", "20").lines())
                .contains("    12 区 districts", "    66 承办单位 units", "   227 派单规则 routing rules");
    }

    @Test
    void a_journal_that_lost_its_last_entry_is_told_and_the_example_fails() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Month month = new Month(1, 20, 1, losingTheLastEntryOf("T000003"));

        assertThat(Quickstart.play(month, null, UNWATCHED, new PrintStream(out, true, UTF_8)))
                .isFalse();

        assertThat(out.toString(UTF_8)).contains("broken: 1", "  T000003: ").contains("CUT_OFF");
    }

    private static TicketStore losingTheLastEntryOf(String ticket) {
        InMemoryStore store = new InMemoryStore();
        return (TicketStore) Proxy.newProxyInstance(
                QuickstartTest.class.getClassLoader(), new Class<?>[] {TicketStore.class}, (proxy, method, args) -> {
                    Object result = method.invoke(store, args);
                    return result instanceof List<?> rows
                                    && method.getName().equals("journal")
                                    && !rows.isEmpty()
                                    && args[0].equals(new TicketKey(TenantId.of("default"), TicketId.of(ticket)))
                            ? rows.subList(0, rows.size() - 1)
                            : result;
                });
    }

    private static String golden() throws IOException {
        try (InputStream file = Objects.requireNonNull(QuickstartTest.class.getResourceAsStream(GOLDEN), GOLDEN)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
