package io.civicline.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.command.Command;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.testkit.hotline.HotlineRig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates in the table of the chapter on follow-ups are those that its folder gives. */
class FollowUpDatesTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `\"([^\"]+)\"` \\| `\"([^\"]+)\"` \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern START = Pattern.compile("\"start\": \"[^\"]+\", \"counting\": \"[^\"]+\"");
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path place = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"guide/follow-up.md", "guide/follow-up.zh-CN.md"})
    void a_ticket_closed_on_a_tuesday_afternoon_is_followed_up_as_the_table_says(String page) throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Snippet.DOCS.resolve(page)))
                .results()
                .toList();
        assertThat(rows).hasSizeGreaterThan(4);
        for (MatchResult row : rows) {
            FollowUp planned = planned(page, row.group(1), row.group(2));
            assertThat(List.of(local(planned.opensAt()), local(planned.nextAttemptAt())))
                    .as("%s counted by %s", row.group(1), row.group(2))
                    .containsExactly(row.group(3), row.group(4));
        }
    }

    /** The last microsecond of a day stands for the midnight that ends it. */
    private static String local(Instant instant) {
        return LOCAL.format(Objects.requireNonNull(instant).plus(1, ChronoUnit.MICROS));
    }

    private FollowUp planned(String page, String start, String counting) throws IOException {
        Path folder = place.resolve((start + counting).replace(' ', '-'));
        GrowingFolder growing = new GrowingFolder(folder);
        for (Snippet snippet : Snippet.of(page)) {
            if (snippet.isOfFolder()) {
                growing.take(snippet);
            }
        }
        Path rules = folder.resolve("follow-ups.json");
        Files.writeString(
                rules,
                START.matcher(Files.readString(rules))
                        .replaceFirst("\"start\": \"" + start + "\", \"counting\": \"" + counting + "\""));
        return planned(HotlineRig.with(PolicyFolder.load(folder)).at("2026-03-03T14:00"));
    }

    private static FollowUp planned(HotlineRig rig) {
        Ticket ticket = rig.register(Registration.of("COMPLAINT")
                .via("PHONE")
                .category("road")
                .subject("路面有坑")
                .requester(Requester.of("王女士", "13800000000")));
        List<Command> life = List.of(
                new Acknowledge(),
                Reply.of(Finding.SOLVED, "已修补"),
                Audit.passed(),
                new TellCitizen("PHONE"),
                Close.as(Closure.RESOLVED));
        life.forEach(command -> rig.submit(ticket, command));
        rig.advanceTo("2026-03-05T09:00");
        return rig.ticket(ticket).followUps().all().get(0);
    }
}
