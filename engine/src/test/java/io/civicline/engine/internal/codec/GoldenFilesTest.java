package io.civicline.engine.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.EventNames;
import io.civicline.core.ticket.Ticket;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Document;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was stored once in this format is read for ever, and written to the byte. */
class GoldenFilesTest {

    private final DocumentCodec codec = new DocumentCodec();

    static Set<String> entries() {
        return Lives.entries().keySet();
    }

    static Set<String> tickets() {
        return Lives.tickets().keySet();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_is_read_as_it_was_written(String name) {
        GoldenFile golden = GoldenFile.read(name);

        assertThat(codec.entry(golden.document(), golden.words()))
                .isEqualTo(Lives.entries().get(name));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_is_written_to_the_byte(String name) {
        GoldenFile golden = GoldenFile.read(name);
        DocumentCodec.EncodedEntry written = codec.encode(Lives.entries().get(name));

        assertThat(text(written.entry())).isEqualTo(text(golden.document()));
        assertThat(text(written.words())).isEqualTo(text(golden.words()));
    }

    @ParameterizedTest
    @MethodSource("tickets")
    void a_ticket_is_read_as_it_was_written(String name) {
        GoldenFile golden = GoldenFile.read(name);

        Document document = new Document(DocumentCodec.FORMAT, golden.document(), golden.words());
        assertThat(codec.ticket(document)).isEqualTo(Lives.tickets().get(name));
    }

    @ParameterizedTest
    @MethodSource("tickets")
    void a_ticket_is_written_to_the_byte(String name) {
        GoldenFile golden = GoldenFile.read(name);
        Document written = codec.encode(Lives.tickets().get(name));

        assertThat(text(written.state())).isEqualTo(text(golden.document()));
        assertThat(text(written.words())).isEqualTo(text(golden.words()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_without_the_file_beside_it_has_erased_words_and_the_same_bytes(String name) {
        GoldenFile golden = GoldenFile.read(name);
        Entry wordless = codec.entry(golden.document(), Bytes.EMPTY);

        assertThat(codec.encode(wordless).entry()).isEqualTo(golden.document());
        assertThat(codec.encode(wordless).words()).isEqualTo(Bytes.EMPTY);
    }

    @Test
    void no_event_lacks_a_golden_file() {
        Set<String> named = entries().stream()
                .map(name -> name.split("\\.", -1)[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(named).containsExactlyElementsOf(EventNames.all().values());
        Lives.entries()
                .forEach((name, entry) -> assertThat(name.split("\\.", -1)[0])
                        .as("the event in the file %s", name)
                        .isEqualTo(entry.event().name()));
    }

    @Test
    void no_golden_file_is_forgotten() throws IOException, URISyntaxException {
        Set<String> expected = new TreeSet<>();
        Stream.concat(entries().stream(), tickets().stream()).forEach(name -> {
            expected.add(name + ".json");
            if (!GoldenFile.read(name).words().isEmpty()) {
                expected.add(name + ".words.json");
            }
        });

        Path folder =
                Path.of(GoldenFilesTest.class.getResource(GoldenFile.FOLDER).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void an_event_alone_as_the_outbox_keeps_it_is_the_event_of_the_entry_without_its_words() {
        Lives.entries().forEach((name, entry) -> {
            String whole = text(codec.encode(entry).entry());
            Event event = entry.event();

            assertThat(whole).as(name).endsWith("\"event\":" + text(codec.encode(event)) + "}");
            assertThat(codec.event(codec.encode(event)).name()).isEqualTo(event.name());
        });
    }

    @Test
    void no_document_holds_a_word_of_the_citizen() {
        Lives.tickets().forEach((name, ticket) -> {
            String state = text(codec.encode(ticket).state());

            assertThat(state).as(name).doesNotContain("王女士", "13800000000", "打桩", Lives.ADDRESS, "停工", "照片");
        });
    }

    @Test
    void an_erased_ticket_keeps_its_facts() {
        Ticket closed = Lives.tickets().get("ticket-closed");
        Ticket erased = Lives.tickets().get("ticket-erased");

        assertThat(codec.encode(erased).state()).isEqualTo(codec.encode(closed).state());
        assertThat(codec.encode(erased).words()).isEqualTo(Bytes.EMPTY);
    }

    @Test
    void a_merged_ticket_that_was_stored_before_it_said_since_when_is_still_read() {
        GoldenFile golden = GoldenFile.read("ticket-merged");
        Bytes older = Bytes.utf8(text(golden.document()).replace("],\"joinedAt\":1770978000123456", "]"));
        assertThat(older).isNotEqualTo(golden.document());

        Ticket read = codec.ticket(new Document(DocumentCodec.FORMAT, older, golden.words()));

        assertThat(read.links().joined())
                .isNotEmpty()
                .allMatch(joined -> joined.joinedAt() == null)
                .noneMatch(joined -> joined.dues().isEmpty());
    }

    private static String text(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.UTF_8);
    }
}
