package io.civicline.engine.internal.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.civicline.core.command.Command;
import io.civicline.core.command.CommandNames;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.EventNames;
import io.civicline.core.followup.FollowUps;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.review.Matter;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes tickets and journal entries as UTF-8 JSON and reads them again. People's words go beside the document.
 *
 * <p>Immutable, thread-safe.
 */
public final class DocumentCodec {

    /** The number of the form in which documents are written. A node does not touch documents of a higher one. */
    public static final int FORMAT = 1;

    private final ObjectMapper json = NothingYet.leaveOut(JsonMapper.builder())
            .addModule(new CivicModule())
            .annotationIntrospector(new RecordsOnly())
            .addMixIn(Event.class, ByName.class)
            .addMixIn(Command.class, ByName.class)
            .addMixIn(Matter.class, Matters.class)
            .addMixIn(TicketRequester.class, ConfidentialIfTrue.class)
            .addMixIn(FollowUps.class, UnmergesIfAny.class)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /** Makes a codec. One is enough for a hotline. */
    public DocumentCodec() {
        EventNames.all().forEach((type, name) -> json.registerSubtypes(new NamedType(type, name)));
        CommandNames.all().forEach((type, name) -> json.registerSubtypes(new NamedType(type, name)));
    }

    /** An event or command is written with its name as type. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface ByName {}

    /** A matter of a review is written with its name as type; the names are stored, and never given to anything else. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Matter.Termination.class, name = "termination"),
        @JsonSubTypes.Type(value = Matter.StagedClosing.class, name = "staged-closing"),
        @JsonSubTypes.Type(value = Matter.Breach.class, name = "breach"),
        @JsonSubTypes.Type(value = Matter.Hop.class, name = "hop"),
        @JsonSubTypes.Type(value = Matter.WholeTicket.class, name = "whole-ticket"),
        @JsonSubTypes.Type(value = Matter.OneAnswer.class, name = "one-answer")
    })
    private interface Matters {}
    /** That a requester is confidential himself is written only if it is so; older documents do not say it. */
    interface ConfidentialIfTrue {

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @JsonDeserialize(using = TrueOrAbsent.class)
        boolean confidential();
    }

    /** A flag that is false where it is not written. */
    static final class TrueOrAbsent extends StdScalarDeserializer<Boolean> {

        private static final long serialVersionUID = 1L;

        TrueOrAbsent() {
            super(Boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.getBooleanValue();
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return false;
        }
    }

    /** How often a merge was taken back is written only if it was; older documents do not say it. */
    interface UnmergesIfAny {

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @JsonDeserialize(using = CountOrAbsent.class)
        int unmerges();
    }

    /** A count that is 0 where it is not written. */
    static final class CountOrAbsent extends StdScalarDeserializer<Integer> {

        private static final long serialVersionUID = 1L;

        CountOrAbsent() {
            super(Integer.class);
        }

        @Override
        public Integer deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.getIntValue();
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return 0;
        }
    }

    /**
     * One journal entry as bytes.
     *
     * @param entry the fact, with digests for words
     * @param words salt and text of each, or empty bytes
     */
    public record EncodedEntry(Bytes entry, Bytes words) {}

    /**
     * One journal entry that was read.
     *
     * @param entry the fact; words that are not there are erased
     * @param bound the digests of all words that its bytes bind, erased ones too
     * @param beside the digests of the words that stand beside it
     */
    public record DecodedEntry(Entry entry, Set<String> bound, Set<String> beside) {}

    /** Writes a ticket. */
    public Document encode(Ticket ticket) {
        WordsShelf shelf = new WordsShelf();
        Bytes state = write(ticket, shelf);
        return new Document(FORMAT, state, words(shelf));
    }

    /** Reads a ticket. */
    public Ticket ticket(Document document) {
        return read(document.state(), shelf(document.words()), Ticket.class);
    }

    /** Writes a journal entry. */
    public EncodedEntry encode(Entry entry) {
        WordsShelf shelf = new WordsShelf();
        Bytes bytes = write(entry, shelf);
        return new EncodedEntry(bytes, words(shelf));
    }

    /** Reads a journal entry; words that are not there come back erased. */
    public Entry entry(Bytes entry, Bytes words) {
        return decode(entry, words).entry();
    }

    /** Reads a journal entry, and notes which words it binds and which there are. */
    public DecodedEntry decode(Bytes entry, Bytes words) {
        WordsShelf shelf = shelf(words);
        Entry read = read(entry, shelf, Entry.class);
        return new DecodedEntry(read, shelf.bound(), shelf.beside());
    }

    /** Writes an event without words, as a notice is. */
    public Bytes encode(Event event) {
        return write(event, new WordsShelf());
    }

    /** Reads what {@link #encode(Event)} wrote. */
    public Event event(Bytes event) {
        return read(event, new WordsShelf(), Event.class);
    }

    /** Writes a record of plain values, codes, commands and events, without words. */
    public Bytes encodeForm(Record form) {
        return write(form, new WordsShelf());
    }

    /** Reads what {@link #encodeForm(Record)} wrote. */
    public <T extends Record> T form(Bytes form, Class<T> type) {
        return read(form, new WordsShelf(), type);
    }

    private Bytes write(Object value, WordsShelf shelf) {
        try {
            return Bytes.of(
                    json.writer().withAttribute(CivicModule.SHELF, shelf).writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot write a " + value.getClass().getSimpleName(), e);
        }
    }

    private <T> T read(Bytes bytes, WordsShelf shelf, Class<T> type) {
        try {
            T value =
                    json.readerFor(type).withAttribute(CivicModule.SHELF, shelf).readValue(bytes.toArray());
            if (value == null) {
                throw new IOException("the document is null");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a " + type.getSimpleName() + " document", e);
        }
    }

    private Bytes words(WordsShelf shelf) {
        if (shelf.isEmpty()) {
            return Bytes.EMPTY;
        }
        List<List<String>> pairs = new ArrayList<>();
        shelf.all().forEach(words -> pairs.add(List.of(String.valueOf(words.salt()), String.valueOf(words.text()))));
        return write(pairs, shelf);
    }

    private WordsShelf shelf(Bytes words) {
        WordsShelf shelf = new WordsShelf();
        if (!words.isEmpty()) {
            for (String[] pair : pairs(words)) {
                if (pair == null || pair.length != 2 || pair[0] == null || pair[1] == null) {
                    throw notWords("they are not pairs of salt and text");
                }
                shelf.lay(Words.restored(pair[0], pair[1]));
            }
        }
        return shelf;
    }

    private String[][] pairs(Bytes words) {
        try {
            return json.readValue(words.toArray(), String[][].class);
        } catch (JsonProcessingException e) {
            throw notWords("they are not JSON from byte " + e.getLocation().getByteOffset());
        } catch (IOException e) {
            throw notWords("they cannot be read");
        }
    }

    /** Without the parser's own message, which quotes what it reads. */
    private static UncheckedIOException notWords(String why) {
        return new UncheckedIOException("cannot read the words beside a document", new IOException(why));
    }
}
