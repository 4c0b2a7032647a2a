package io.civicline.engine.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.civicline.core.words.Words;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How Civicline's values are written: an id or code as its text, an instant as microseconds since 1970, words as their
 * digest, with salt and text on a {@link WordsShelf} beside the document.
 */
final class CivicModule extends SimpleModule {

    /** The attribute of a reader or writer that holds the shelf. */
    static final String SHELF = "civicline.words";

    private static final long serialVersionUID = 1L;
    private static final long MICROS = 1_000_000;

    CivicModule() {
        super("civicline");
        addSerializer(Instant.class, new InstantWriter());
        addDeserializer(Instant.class, new InstantReader());
        addSerializer(Words.class, new WordsWriter());
        addDeserializer(Words.class, new WordsReader());
        setDeserializerModifier(new NothingYet());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new TextWriters());
        context.addDeserializers(new TextReaders());
    }

    /** Says whether a type is an id or code: a record of one text called value. */
    private static boolean isText(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] parts = type.getRecordComponents();
        return parts.length == 1
                && parts[0].getType() == String.class
                && parts[0].getName().equals("value");
    }

    private static final class TextWriters extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return isText(type.getRawClass()) ? new TextWriter(type.getRawClass()) : null;
        }
    }

    private static final class TextReaders extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return isText(type.getRawClass()) ? new TextReader(type.getRawClass()) : null;
        }
    }

    private static final class TextWriter extends StdScalarSerializer<Object> {

        private static final long serialVersionUID = 1L;

        TextWriter(Class<?> type) {
            super(type, false);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class TextReader extends StdScalarDeserializer<Object> {

        private static final long serialVersionUID = 1L;

        private final transient Constructor<?> fromText;

        TextReader(Class<?> type) {
            super(type);
            try {
                this.fromText = type.getConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is no record of one text", e);
            }
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return fromText.newInstance(in.getValueAsString());
            } catch (ReflectiveOperationException e) {
                throw context.instantiationException(handledType(), e);
            }
        }
    }

    private static final class InstantWriter extends StdScalarSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(
                    Math.addExact(Math.multiplyExact(instant.getEpochSecond(), MICROS), instant.getNano() / 1_000));
        }
    }

    private static final class InstantReader extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Instant.EPOCH.plus(in.getLongValue(), ChronoUnit.MICROS);
        }
    }

    private static final class WordsWriter extends StdScalarSerializer<Words> {

        private static final long serialVersionUID = 1L;

        WordsWriter() {
            super(Words.class);
        }

        @Override
        public void serialize(Words words, JsonGenerator out, SerializerProvider provider) throws IOException {
            ((WordsShelf) provider.getAttribute(SHELF)).bind(words);
            out.writeString(words.digest());
        }
    }

    private static final class WordsReader extends StdScalarDeserializer<Words> {

        private static final long serialVersionUID = 1L;

        WordsReader() {
            super(Words.class);
        }

        @Override
        public Words deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return ((WordsShelf) context.getAttribute(SHELF)).bound(in.getText());
        }
    }
}
