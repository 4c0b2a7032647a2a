package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.civicline.core.code.UrgencyCode;
import io.civicline.core.command.Command;
import io.civicline.core.command.Finishing;
import io.civicline.core.command.Recording;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Registering;
import io.civicline.core.command.Replying;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Returning;
import io.civicline.core.command.Taking;
import io.civicline.core.command.Waiting;
import io.civicline.core.id.TicketId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.registration.Place;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.log.LogBook;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Document;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No word, name or number of a citizen gets into a message, a log or a {@code toString()}. */
class ConfidentialityTest {

    private static final String SECRET = "SECRET";

    private final Town town = Town.open();

    private static RegistrationForm secret() {
        return Town.burstPipe()
                .subject(SECRET)
                .body(SECRET)
                .at(Place.at(SECRET))
                .requester(Requester.of(SECRET, SECRET));
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static void keepsSilent(Object what) {
        String said = what instanceof Throwable thrown ? trace(thrown) : String.valueOf(what);
        assertThat(said).isNotEmpty().doesNotContain(SECRET);
    }

    static Stream<Command> commandsWithWords() {
        return Stream.of(
                new Registering.Register(secret().answer(SECRET), UrgencyCode.of("NORMAL")),
                Reply.of(Finding.SOLVED, SECRET),
                Replying.Audit.sendBack(SECRET),
                new Returning.RequestReturn("not-our-duty", SECRET, "parks"),
                new Returning.DecideReturn("water", true, SECRET),
                new Waiting.Suspend("weather", SECRET),
                new Waiting.RequestExtension("handle", "5h", "complex", SECRET),
                new Waiting.DecideExtension(true, SECRET),
                new Finishing.Withdraw(SECRET),
                new Note(SECRET),
                new Recording.Attach("ref", SECRET, "image/png"));
    }

    @ParameterizedTest
    @MethodSource("commandsWithWords")
    void a_command_does_not_show_its_words(Command command) {
        keepsSilent(command);
        keepsSilent(new Ask(TicketId.of("T1"), command));
        assertThat(command.toString()).startsWith(command.getClass().getSimpleName() + "[");
    }

    @ParameterizedTest
    @MethodSource("commandsWithWords")
    void neither_does_a_refusal_of_it(Command command) {
        Ticket closed = town.chief(town.dispatchedThenWithdrawn(), new Note("x"));
        if (!(command instanceof Registering)) {
            keepsSilent(catchThrowable(() -> town.operator().submit(closed.id(), command)));
            keepsSilent(catchThrowable(() -> town.chief().submit(closed.id(), command)));
            keepsSilent(town.handler("water").preview(closed.id(), command));
        }
    }

    @Test
    void inputs_do_not_show_their_words() {
        Registration registration = secret().answer(SECRET);

        keepsSilent(registration);
        keepsSilent(registration.requesters());
        keepsSilent(registration.place());
        keepsSilent(Act.occurred(Town.START, SECRET));
    }

    @Test
    void faults_of_the_input_do_not_quote_it() {
        Registration wrong = secret().subject(SECRET + "\0")
                .body(SECRET.repeat(4000))
                .at(new Place(SECRET.repeat(200), null, null, SECRET + "\0", null, null, null))
                .attribute("a", SECRET + "\0")
                .requester(new Requester(SECRET + "\uD83C", SECRET.repeat(9), true))
                .answer(SECRET + "\0");

        Throwable invalid = catchThrowable(() -> town.operator().register(wrong));

        assertThat(invalid).hasMessageContaining("9 faults");
        keepsSilent(invalid);
        keepsSilent(catchThrowable(() -> town.operator().preview(wrong)));
        keepsSilent(
                catchThrowable(() -> town.operator().submit(town.dispatched().id(), new Note(SECRET + "\0"))));
    }

    @Test
    void tickets_outcomes_decisions_and_entries_do_not_show_their_words() {
        Outcome outcome =
                town.operator().register(secret().dispatch(), Act.occurred(Town.START.minusSeconds(1), SECRET));
        Ticket ticket = outcome.ticket();

        keepsSilent(outcome);
        keepsSilent(ticket);
        keepsSilent(town.operator().preview(secret().answer(SECRET)));
        keepsSilent(town.operator().preview(ticket.id(), new Note(SECRET)));
        keepsSilent(town.operator().journal(ticket.id()));
        keepsSilent(town.operator().verify(ticket.id()));
        keepsSilent(town.operator().checkedJournal(ticket.id()));
        keepsSilent(town.operator().explain(ticket.id()).routing().text(Locale.ENGLISH));
        keepsSilent(town.operator().explain(ticket.id()).clocks());
    }

    @Test
    void notices_do_not_show_whom_they_reach() {
        Ticket ticket = town.operator().register(secret().dispatch());
        town.handler("water").submit(ticket.id(), new Taking.Acknowledge());
        town.handler("water").submit(ticket.id(), Reply.of(Finding.SOLVED, SECRET));
        town.hotline.runDue();

        assertThat(town.sent).anySatisfy(notice -> assertThat(notice.address()).isEqualTo(SECRET));
        keepsSilent(town.sent);
    }

    @Test
    void what_a_gateway_says_in_its_exception_is_not_logged() {
        Town failing = Town.with(hotline -> hotline.notifier("sms", notice -> {
            throw new IllegalArgumentException(
                    "cannot reach " + notice.address(), new IllegalStateException(notice.address() + " " + SECRET));
        }));
        failing.operator().register(secret().dispatch());
        int before = LogBook.lines().size();
        failing.hotline.runDue();

        assertThat(LogBook.lines()).hasSizeGreaterThan(before);
        LogBook.lines().forEach(ConfidentialityTest::keepsSilent);
        assertThat(String.join("", LogBook.lines())).contains("IllegalArgumentException", "ConfidentialityTest");
    }

    @Test
    void what_a_gateway_remarks_is_kept_as_it_says_it() {
        Town later =
                Town.with(hotline -> hotline.notifier("sms", notice -> Delivery.later("busy\n" + "x".repeat(600))));
        Ticket ticket = later.dispatched();
        later.hotline.runDue();

        assertThat(later.store
                        .outbox()
                        .ofTicket(later.key(ticket), null, 10)
                        .get(0)
                        .last()
                        .orElseThrow()
                        .remark()
                        .text())
                .startsWith("busy x")
                .hasSize(500);
    }

    @Test
    void words_that_cannot_be_read_are_not_quoted() {
        for (String words : new String[] {
            SECRET,
            "[[\"00\"," + SECRET + "]]",
            "[[\"" + SECRET + "\",\"x\"]]",
            "[[\"00\",\"" + SECRET + "]]",
            "{\"" + SECRET + "\":1}"
        }) {
            BrokenWords store = new BrokenWords();
            Town broken = Town.upon(store);
            Ticket ticket = broken.dispatched();
            store.words = Bytes.utf8(words);

            Throwable thrown = catchThrowable(() -> broken.operator().ticket(ticket.id()));
            assertThat(thrown).as(words).isNotNull();
            keepsSilent(thrown);
            broken.pass(Duration.ofHours(1));
            broken.hotline.runDue();
        }
        LogBook.lines().forEach(ConfidentialityTest::keepsSilent);
    }

    /** Gives other words than those that were stored. */
    private static final class BrokenWords extends ForwardingStore {

        private Bytes words = Bytes.EMPTY;

        @Override
        public Optional<Envelope> find(TicketKey ticket) {
            return super.find(ticket)
                    .map(row -> words.isEmpty()
                            ? row
                            : new Envelope(
                                    row.key(),
                                    row.revision(),
                                    row.columns(),
                                    new Document(1, row.document().state(), words),
                                    row.journal()));
        }
    }
}
