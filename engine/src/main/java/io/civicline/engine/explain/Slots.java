package io.civicline.engine.explain;

import io.civicline.core.assignment.UnroutedReason;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.code.Label;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.StepId;
import io.civicline.core.event.Event;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.MomentName;
import io.civicline.core.naming.StepName;
import io.civicline.core.naming.WrittenAmount;
import io.civicline.core.who.PassReason;
import io.civicline.engine.policy.GivenReasons;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the slots of a sentence stand for: {@code clock}, {@code limit.amount}, {@code by:amount}. The path goes along components; after
 * a colon stands what a plain text or number is.
 */
final class Slots {

    private static final Map<String, Function<Object, @Nullable Object>> SORTS = Map.of(
            "amount", text -> WrittenAmount.of(text.toString()),
            "moment", text -> MomentName.of(text.toString()),
            "unrouted", text -> new UnroutedReason(text.toString()),
            "again", turn -> turn.equals(1) ? null : turn,
            "recipient", Slots::recipient,
            "withheld", Slots::withheld);

    private final Event event;

    Slots(Event event) {
        this.event = event;
    }

    /** The value; empty if a component on the way is null, or there is nothing in it. */
    Optional<Object> value(String slot) {
        String[] parts = slot.split(":", 2);
        Object value = event;
        for (String component : parts[0].split("\\.", -1)) {
            value = value == null ? null : component(value, component);
        }
        if (value == null || (value instanceof Collection<?> many && many.isEmpty())) {
            return Optional.empty();
        }
        Object typed = parts.length == 1 ? value : sort(parts[1]).apply(value);
        return Optional.ofNullable(typed).map(this::inContext);
    }

    /** A step is named within its clock, and a reason by what it was given for. */
    private Object inContext(Object value) {
        if (value instanceof StepId step && component(event, "clock") instanceof ClockKey clock) {
            return new StepName(clock.code(), step);
        }
        return value instanceof ReasonCode
                ? GivenReasons.of(event).<Object>map(given -> given).orElse(value)
                : value;
    }

    private static @Nullable Object component(Object of, String name) {
        try {
            return of.getClass().getMethod(name).invoke(of);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(of.getClass().getSimpleName() + " has no component '" + name + "'", e);
        }
    }

    private static Function<Object, @Nullable Object> sort(String name) {
        Function<Object, @Nullable Object> sort = SORTS.get(name);
        if (sort == null) {
            throw new IllegalStateException("there is no sort '" + name + "' of slots; there are " + SORTS.keySet());
        }
        return sort;
    }

    /** As notices write it: {@code unit:ID}, {@code requester:ID} or {@code source:SYSTEM}. */
    private static Object recipient(Object to) {
        String[] parts = to.toString().split(":", 2);
        return switch (parts[0]) {
            case "unit" -> UnitId.of(parts[1]);
            case "requester" -> RequesterId.of(parts[1]);
            default -> parts[parts.length - 1];
        };
    }

    private static Object withheld(Object code) {
        return code.equals(PassReason.ACCUSED.name()) ? PassReason.ACCUSED : Label.of("没有可以通知的单位", "nobody was found");
    }
}
