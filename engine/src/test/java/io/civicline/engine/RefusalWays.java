package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Decision;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.ticket.Ticket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How some of the reasons for which something can be refused are met at a desk. */
abstract class RefusalWays {

    private final Map<RefusalCode, Function<Town, List<Refusal>>> ways = new LinkedHashMap<>();

    /** The ways of all groups; each reason is met in one of them. */
    static Map<RefusalCode, Function<Town, List<Refusal>>> of(RefusalWays... groups) {
        Map<RefusalCode, Function<Town, List<Refusal>>> all = new LinkedHashMap<>();
        for (RefusalWays group : groups) {
            group.add();
            group.ways.forEach((code, way) ->
                    assertThat(all.put(code, way)).as(code.value()).isNull());
        }
        return all;
    }

    /** Adds each way by {@link #met}. */
    abstract void add();

    final void met(RefusalCode code, Function<Town, List<Refusal>> way) {
        assertThat(ways.put(code, way)).as(code.value()).isNull();
    }

    /** The reasons for which a command is refused; the preview says the same. */
    static List<Refusal> of(Desk desk, Ticket ticket, Command command) {
        List<Refusal> deed = refused(() -> desk.submit(ticket.id(), command));
        assertThat(((Decision.Refused) desk.preview(ticket.id(), command)).reasons())
                .isEqualTo(deed);
        return deed;
    }

    static List<Refusal> refused(Runnable act) {
        Refused refused = catchThrowableOfType(Refused.class, act::run);
        assertThat(refused).isNotNull();
        return refused.reasons();
    }

    static Ticket draft(Town town) {
        return town.operator().register(Town.burstPipe().draft());
    }

    static Desk chiefOf(Town town, String unit) {
        return town.hotline.as(Actor.of("both", "chief").in(unit));
    }
}
