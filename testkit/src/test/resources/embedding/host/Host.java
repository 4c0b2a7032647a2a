package host;

import io.civicline.core.access.Actor;
import io.civicline.core.code.DutyCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.error.Invalid;
import io.civicline.core.id.UnitId;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.Requester;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitDuty;
import io.civicline.core.who.Who;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import io.civicline.engine.time.VirtualTime;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.routing.ResultMode;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.ChinaCounting;
import java.time.Instant;

/** A host that is a module itself: it registers a request, is told every fault of another, and reads the due. */
public final class Host {

    private Host() {}

    public static void main(String[] args) {
        Hotline hotline = Hotline.builder()
                .policies(policies())
                .store(new InMemoryStore())
                .time(new VirtualTime(Instant.parse("2026-02-13T07:20:00Z")))
                .build();
        Desk operator = hotline.as(Actor.of("op", "operator"));
        Ticket ticket = operator.register(Registration.of("COMPLAINT")
                .via("PHONE")
                .category("noise")
                .region("110105")
                .subject("noise at night")
                .requester(Requester.of("somebody", "13800000000"))
                .dispatch());
        System.out.print(Hotline.class.getModule() + ", due " + ticket.clock("handle").due() + "\n");
        try {
            operator.register(Registration.of("COMPLAINT").requester(Requester.of("", "")).dispatch());
        } catch (Invalid invalid) {
            System.out.print(invalid.faults().size() + " faults\n");
        }
    }

    private static PolicySet policies() {
        return PolicySet.builder("host", "Asia/Shanghai")
                .kinds("COMPLAINT")
                .urgencies("NORMAL")
                .channels("PHONE")
                .category("noise", "噪音")
                .region("110105", "朝阳区")
                .unit(Unit.of("chaoyang", "朝阳区城管委").in("110105"))
                .duty(new UnitDuty(UnitId.of("chaoyang"), DutyCode.of("noise"), RegionCode.of("110105")))
                .calendar("city", ChinaCalendar.standard())
                .counting(ChinaCounting.nextDay())
                .clock(ClockRule.of("handle", ClockScope.LEAD)
                        .within("5wd")
                        .counted(ChinaCounting.nextDay().id())
                        .on("city")
                        .starts("dispatched")
                        .stops("replied")
                        .build())
                .routing(ResultMode.DISPATCH, Who.duty("noise").nearRegion())
                .role(Role.of("operator").may("register").seesEverything())
                .build();
    }
}
