package io.civicline.engine.internal.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.HandlerInstantiator;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import io.civicline.core.assignment.Disputes;
import io.civicline.core.assignment.Handlers;
import io.civicline.core.commitment.Commitments;
import io.civicline.core.followup.FollowUps;
import io.civicline.core.link.Links;
import io.civicline.core.link.UpstreamCases;
import io.civicline.core.party.Parties;
import io.civicline.core.press.Pressing;
import io.civicline.core.review.Reviews;
import io.civicline.core.ticket.Endings;
import io.civicline.core.ticket.Standing;
import io.civicline.core.ticket.Supplements;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a ticket in which nothing has happened yet are not written, and read as such where they are missing: so a ticket
 * that was stored before there was such a part is still read.
 */
final class NothingYet extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private static final Map<Class<?>, Object> NOTHING = Map.ofEntries(
            Map.entry(Disputes.class, Disputes.NONE),
            Map.entry(Handlers.class, Handlers.NONE),
            Map.entry(Pressing.class, Pressing.NONE),
            Map.entry(Commitments.class, Commitments.NONE),
            Map.entry(Reviews.class, Reviews.NONE),
            Map.entry(Links.class, Links.NONE),
            Map.entry(UpstreamCases.class, UpstreamCases.NONE),
            Map.entry(Parties.class, Parties.NONE),
            Map.entry(FollowUps.class, FollowUps.NONE),
            Map.entry(Supplements.class, Supplements.NONE),
            Map.entry(Standing.class, Standing.NONE),
            Map.entry(Endings.class, Endings.NONE));

    /** Has the parts left out while they are nothing. */
    static JsonMapper.Builder leaveOut(JsonMapper.Builder json) {
        JsonInclude.Value unlessNothing =
                JsonInclude.Value.construct(JsonInclude.Include.CUSTOM, null, IsNothing.class, null);
        NOTHING.keySet().forEach(part -> json.withConfigOverride(part, as -> as.setInclude(unlessNothing)));
        return json.handlerInstantiator(new OwnFilter());
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
        Object nothing = NOTHING.get(description.getBeanClass());
        return nothing == null ? reader : new OrNothing(reader, nothing);
    }

    /** Equal to what is not written, as the filter of an inclusion is asked. */
    static final class IsNothing {

        @Override
        public boolean equals(@Nullable Object part) {
            return part == null || part.equals(NOTHING.get(part.getClass()));
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** Makes the filter itself: a module does not open its packages to Jackson. All else Jackson makes. */
    private static final class OwnFilter extends HandlerInstantiator {

        @Override
        public @Nullable Object includeFilterInstance(
                SerializationConfig config, BeanPropertyDefinition forProperty, Class<?> filter) {
            return filter == IsNothing.class ? new IsNothing() : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> deserializerInstance(
                DeserializationConfig config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public @Nullable KeyDeserializer keyDeserializerInstance(
                DeserializationConfig config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public @Nullable JsonSerializer<?> serializerInstance(
                SerializationConfig config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public @Nullable TypeResolverBuilder<?> typeResolverBuilderInstance(
                MapperConfig<?> config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public @Nullable TypeIdResolver typeIdResolverInstance(
                MapperConfig<?> config, Annotated annotated, Class<?> type) {
            return null;
        }
    }

    private static final class OrNothing extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        private final transient Object nothing;

        OrNothing(JsonDeserializer<?> reader, Object nothing) {
            super(reader);
            this.nothing = nothing;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new OrNothing(reader, nothing);
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return nothing;
        }
    }
}
