package io.civicline.examples.quickstart;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Hotline;
import io.civicline.engine.Round;
import io.civicline.engine.time.SeededIds;
import io.civicline.engine.time.VirtualTime;
import io.civicline.persistence.TicketStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The week of Linlan: the real hotline, any store, virtual time. Monday 9 February 2026 is an ordinary Monday;
 * Saturday 14 is worked for the Spring Festival, which begins on Sunday 15.
 *
 * <p>Not thread-safe.
 */
final class Week {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 9);

    /** So often the host asks for due work. */
    private static final Duration ROUND = Duration.ofMinutes(15);

    private static final List<String> REGIONS =
            List.of("990101", "990102", "990201", "990301", "9901", "9902", "9903", "9904", "9905", "9906");
    private static final List<String> FAMILY_NAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴");
    private static final List<String> CHANNELS = List.of("PHONE", "PHONE", "PHONE", "WEB", "WECHAT");

    /** How likely a call is in each hour of the day, in parts. */
    private static final List<Integer> BY_HOUR =
            List.of(2, 1, 1, 1, 1, 1, 2, 4, 8, 10, 9, 7, 4, 6, 8, 8, 7, 6, 5, 5, 4, 4, 3, 3);

    private final long seed;
    private final int days;
    private final VirtualTime time = new VirtualTime(startOf(0));
    private final Gateway sms = new Gateway("sms", time, hour(2, 10), hour(2, 11));
    private final Gateway inbox = new Gateway("inbox", time, startOf(0), startOf(0));
    private final Hotline hotline;
    private final Scene scene;
    private Round done = Round.NOTHING;
    private int repeats;
    private int repeatsTakenTwice;

    Week(long seed, int days, TicketStore store) {
        this.seed = seed;
        this.days = days;
        this.hotline = Hotline.builder()
                .policies(City.policies())
                .store(store)
                .notifier("sms", sms)
                .notifier("inbox", inbox)
                .time(time)
                .ids(new SeededIds(seed))
                .build();
        this.scene = new Scene(hotline, new Agenda(time));
        scene.with(new Centre(scene));
        scene.with(new Offices(scene));
    }

    Hotline hotline() {
        return hotline;
    }

    long seed() {
        return seed;
    }

    int days() {
        return days;
    }

    List<Scene.Rebuff> rebuffs() {
        return scene.rebuffs();
    }

    Round done() {
        return done;
    }

    Gateway sms() {
        return sms;
    }

    Gateway inbox() {
        return inbox;
    }

    /** How often a registration was sent twice by mistake. */
    int repeats() {
        return repeats;
    }

    /** How often that made a second ticket; never. */
    int repeatsTakenTwice() {
        return repeatsTakenTwice;
    }

    static Instant startOf(int day) {
        return FIRST_DAY.plusDays(day).atStartOfDay(City.ZONE).toInstant();
    }

    private static Instant hour(int day, int hour) {
        return startOf(day).plus(Duration.ofHours(hour));
    }

    /** Plays it, from the first midnight to the last. */
    void play() {
        Dice dice = new Dice(seed);
        for (int day = 0; day < days; day++) {
            calls(day, dice.another());
        }
        for (Instant round = startOf(0); round.isBefore(startOf(days)); round = round.plus(ROUND)) {
            scene.agenda().at(round, () -> done = done.plus(hotline.runDue()));
        }
        scene.agenda().runUntil(startOf(days));
        done = done.plus(hotline.runDue());
    }

    private void calls(int day, Dice dice) {
        boolean works = City.OFFICE.isWorkingDay(FIRST_DAY.plusDays(day));
        int calls = works ? dice.between(14, 19) : dice.between(7, 11);
        for (int i = 0; i < calls; i++) {
            Dice fate = dice.another();
            Instant when = startOf(day).plusSeconds(hour(fate) * 3600L + fate.between(0, 3599));
            scene.agenda().at(when, () -> call(fate));
        }
    }

    private static int hour(Dice dice) {
        int part = dice.between(1, BY_HOUR.stream().mapToInt(Integer::intValue).sum());
        int hour = 0;
        while (part > BY_HOUR.get(hour)) {
            part -= BY_HOUR.get(hour);
            hour++;
        }
        return hour;
    }

    private void call(Dice dice) {
        Actor operator = Actor.of("op-" + dice.between(1, 4), "operator");
        Matter matter = dice.oneOf(Matter.ALL);
        RegistrationForm form = matter.form()
                .externalId("L" + time.instant().getEpochSecond() + "-" + dice.between(100, 999))
                .via(dice.oneOf(CHANNELS))
                .region(dice.oneOf(REGIONS))
                .requester(requester(dice));
        Registration registration = matter.end(form);
        Ticket ticket = scene.register(operator, registration, dice);
        if (dice.percent(5)) {
            after(1, () -> repeat(operator, registration, ticket.id()));
        }
        if (dice.percent(8)) {
            after(dice.between(60, 1500), () -> scene.submit(operator, ticket.id(), new Note("诉求人来电补充情况")));
        }
        if (dice.percent(5)) {
            after(dice.between(60, 2500), () -> withdraw(operator, ticket.id(), dice));
        }
    }

    private static Requester requester(Dice dice) {
        String name = dice.oneOf(FAMILY_NAMES) + (dice.percent(50) ? "女士" : "先生");
        Requester requester = Requester.of(name, "1990000" + dice.between(1000, 9999));
        if (dice.percent(8)) {
            return Requester.anonymous();
        }
        return dice.percent(8) ? requester.withoutAnswer() : requester;
    }

    /** The operator's system lost the answer and sends the same registration again: it gets the same ticket. */
    private void repeat(Actor operator, Registration registration, TicketId first) {
        repeats++;
        if (!hotline.as(operator).register(registration).id().equals(first)) {
            repeatsTakenTwice++;
        }
    }

    private void withdraw(Actor operator, TicketId ticket, Dice dice) {
        if (hotline.as(operator).ticket(ticket).isOpen()) {
            scene.submit(operator, ticket, new Withdraw("问题已自行解决"));
            if (dice.percent(40)) {
                after(
                        30,
                        () -> scene.submit(
                                Actor.of("privacy", "privacy-officer"), ticket, new EraseWords("诉求人要求删除个人信息")));
            }
        }
    }

    private void after(int minutes, Runnable step) {
        scene.agenda().at(time.instant().plus(Duration.ofMinutes(minutes)), step);
    }
}
