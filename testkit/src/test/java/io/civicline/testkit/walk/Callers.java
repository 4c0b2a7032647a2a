package io.civicline.testkit.walk;

import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.core.request.Source.Side;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who calls the test city, and what comes of it. */
record Callers(Dice dice, Chance chance) {

    /** What the name of everybody who gives one begins with. */
    static final String NAME = "来电人";

    /** What the number of everybody who gives one begins with; no code or id does. */
    static final String PHONE = "139000";

    Registration registration(Instant now, int number) {
        RegistrationForm form = Registration.of(dice.oneOf("COMPLAINT", "COMPLAINT", "INQUIRY", "COMMENDATION"))
                .via(dice.oneOf("PHONE", "WEB"))
                .category(dice.oneOf("urban.noise", "urban.roads", "utility.water", "utility.power", "school"))
                .region(dice.oneOf("36", "3601", "3602", "360201"))
                .subject(dice.percent(8) ? "小区爆管" : "诉求第" + number + "号");
        if (dice.percent(70)) {
            form.requester(Requester.of(NAME + number, PHONE + number));
        }
        if (dice.percent(10)) {
            form.requester(Requester.anonymous().withoutAnswer());
        }
        if (dice.percent(20)) {
            form.urgency(dice.oneOf("URGENT", "EMERGENCY", dice.percent(10) ? "PANIC" : "NORMAL"));
        }
        if (dice.percent(10)) {
            form.from(handedDown(now, number));
        }
        if (dice.percent(10)) {
            form.about(chance.unit());
        }
        if (dice.percent(15)) {
            form.confidential();
        }
        if (dice.percent(10)) {
            form.arrived(now.minus(Duration.ofMinutes(dice.below(2000))));
        }
        if (dice.percent(20)) {
            form.externalId("E" + dice.below(1 + number / 40));
        }
        return end(form);
    }

    /** Now and then a case that has been handed down before, from a system that may be unknown, under terms of any sort. */
    private Upstream handedDown(Instant now, int number) {
        Instant due = dice.percent(80) ? now.plus(Duration.ofHours(1 + dice.below(200))) : null;
        String system = dice.percent(5) ? "nowhere" : dice.oneOf("province", "110");
        return new Upstream(system, "P" + dice.below(1 + number / 20), due, side(), side());
    }

    private @Nullable Side side() {
        return dice.percent(50) ? null : dice.oneOf(Side.UPSTREAM, Side.HOTLINE);
    }

    private Registration end(RegistrationForm form) {
        return switch (dice.below(20)) {
            case 0 -> form.answer(dice.percent(90) ? "已答复" : "");
            case 1 -> form.decline(dice.percent(90) ? "in-court" : "no-such-reason");
            case 2 -> form.refer("petition-office");
            case 3 -> form.draft();
            case 4, 5, 6 -> form.propose();
            case 7, 8, 9 -> form.dispatchTo(chance.unit(), chance.unit(), chance.unit());
            default -> form.dispatch();
        };
    }
}
