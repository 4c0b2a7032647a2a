package io.civicline.examples.quickstart;

import io.civicline.core.access.Actor;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.tree.CodeTree;
import io.civicline.examples.BundledPolicies;
import io.civicline.examples.town.Answers;
import io.civicline.examples.town.Dice;
import io.civicline.examples.town.ProgressBar;
import io.civicline.examples.town.Scene;
import io.civicline.examples.town.Town;
import io.civicline.examples.town.Watched;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.TicketStore;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month of Linlan: the real hotline, any store, virtual time. February 2026 has the Spring Festival, from Sunday 15 to Monday
 * 23, and two Saturdays that are worked for it.
 *
 * <p>Not thread-safe.
 */
final class Month {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 1);

    private static final List<String> FAMILY_NAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴");
    private static final List<String> CHANNELS = List.of("PHONE", "PHONE", "PHONE", "WEB", "WECHAT", "APP", "VISIT");

    /** How likely a call is in each hour of the day, in parts. */
    private static final List<Integer> BY_HOUR =
            List.of(2, 1, 1, 1, 1, 1, 2, 4, 8, 10, 9, 7, 4, 6, 8, 8, 7, 6, 5, 5, 4, 4, 3, 3);

    /** On a day off, so many calls come for each hundred on a working day. */
    private static final int ON_A_DAY_OFF = 55;

    /** In so many calls of the whole month every command is done at least once. */
    private static final int FULL = 1_000;

    private static final int MONTH = 28;

    private final long seed;
    private final int calls;
    private final int days;
    private final Town town;
    private final Scene scene;
    private final Answers answers;
    private final List<String> regions;
    private @Nullable TicketId last;
    private int repeats;
    private int repeatsTakenTwice;

    Month(long seed, int calls, int days, TicketStore store) {
        this.seed = seed;
        this.calls = calls;
        this.days = days;
        this.town = new Town(Watched.load(BundledPolicies.files("linlan")), seed, FIRST_DAY, Locale.CHINESE, store);
        this.scene = town.scene();
        this.answers = new Answers(town.policy().forms(), FIRST_DAY);
        this.regions = regions(town.policy().vocabulary().regions());
        town.gateway("sms").ifPresent(sms -> sms.isDown(hour(2, 10), hour(2, 11)));
    }

    /** The districts and their streets, those that are in force; nobody says only which city. */
    private static List<String> regions(CodeTree<RegionCode> tree) {
        return tree.roots().stream()
                .flatMap(root -> tree.children(root).stream())
                .flatMap(district -> Stream.concat(Stream.of(district), tree.children(district).stream()))
                .filter(region -> tree.isInForce(region, FIRST_DAY))
                .map(RegionCode::value)
                .toList();
    }

    Town town() {
        return town;
    }

    long seed() {
        return seed;
    }

    int days() {
        return days;
    }

    int calls() {
        return calls;
    }

    /** How often a registration was sent twice by mistake. */
    int repeats() {
        return repeats;
    }

    /** How often that made a second ticket; never. */
    int repeatsTakenTwice() {
        return repeatsTakenTwice;
    }

    /** When offices work. */
    WorkCalendar office() {
        return town.hours().usual();
    }

    private Instant hour(int day, int hour) {
        return town.startOf(day).plus(Duration.ofHours(hour));
    }

    /** Plays it, from the first midnight to the last. */
    void play(ProgressBar progress) {
        Dice dice = new Dice(seed);
        for (int day : daysOfCalls()) {
            Dice fate = dice.another();
            Instant when = town.startOf(day).plusSeconds(hour(fate) * 3600L + fate.between(0, 3599));
            scene.agenda().at(when, () -> call(fate));
        }
        town.storm()
                .comes(
                        hour(Math.min(9, days - 1), 10),
                        TicketQuery.of(town.hotline().tenant())
                                .openOnly()
                                .kinds(List.of(KindCode.of("SERVICE_REQUEST")))
                                .build());
        town.play(days, progress);
    }

    /** Whether so much is played that every command must have been done. */
    boolean isFull() {
        return calls >= FULL && days >= MONTH;
    }

    /** The day of each call: fewer on days off, and exactly so many in all. */
    private List<Integer> daysOfCalls() {
        List<Integer> weights = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            weights.add(office().isWorkingDay(town.day(day)) ? 100 : ON_A_DAY_OFF);
        }
        long all = weights.stream().mapToLong(weight -> weight).sum();
        List<Integer> calling = new ArrayList<>();
        long before = 0;
        for (int day = 0; day < days; day++) {
            long upTo = before + weights.get(day);
            for (long call = calls * before / all; call < calls * upTo / all; call++) {
                calling.add(day);
            }
            before = upTo;
        }
        return calling;
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
        Actor operator = town.cast().operator(dice.between(1, 4)).orElseThrow();
        Registration registration = registration(dice);
        boolean alone = registration.mergeInto() != null; // a duplicate is registered by itself
        if (!alone && dice.percent(1)) {
            List<Registration> matters = List.of(registration, registration(dice));
            scene.registerAll(
                    operator,
                    matters.stream().filter(one -> one.mergeInto() == null).toList(),
                    dice);
        } else {
            scene.register(operator, registration, dice)
                    .ifPresent(ticket -> afterwards(operator, registration, ticket, dice));
        }
    }

    private Registration registration(Dice dice) {
        Matter matter = dice.oneOf(Matter.ALL);
        String number = scene.agenda().now().getEpochSecond() + "-" + dice.between(10_000, 99_999);
        RegistrationForm form = answers.fill(
                        matter.form(), matter.category(), matter.answers().keySet(), dice)
                .externalId("L" + number)
                .via(dice.oneOf(CHANNELS))
                .region(dice.oneOf(regions))
                .requester(requester(dice));
        if (dice.percent(3)) {
            Instant due = scene.agenda().now().plus(Duration.ofDays(dice.between(6, 14)));
            form = form.from(new Upstream("province", "P" + number, due));
        }
        boolean repeat = dice.percent(2) && matter.ending().equals("dispatch");
        return repeat && last != null && scene.read(last).isOpen()
                ? form.mergeInto(last.value()) // the operator sees that it has been asked before
                : matter.end(form);
    }

    private void afterwards(Actor operator, Registration registration, Ticket registered, Dice dice) {
        TicketId ticket = registered.id();
        if (registered.lead().isPresent()) {
            last = ticket;
        }
        if (dice.percent(5)) {
            scene.agenda().in(1, () -> repeat(operator, registration, ticket));
        }
        if (dice.percent(8)) {
            scene.agenda().in(dice.between(60, 1500), () -> scene.submit(operator, ticket, new Note("诉求人来电补充情况")));
        }
        if (dice.percent(5)) {
            scene.agenda().in(dice.between(60, 2500), () -> withdraw(operator, ticket, dice));
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
        if (!town.hotline().as(operator).register(registration).id().equals(first)) {
            repeatsTakenTwice++;
        }
    }

    private void withdraw(Actor operator, TicketId ticket, Dice dice) {
        if (scene.read(ticket).isOpen()) {
            scene.submit(operator, ticket, new Withdraw("问题已自行解决"));
            if (dice.percent(60)) {
                scene.agenda().in(30, () -> erase(ticket));
            }
        }
    }

    private void erase(TicketId ticket) {
        town.cast()
                .hotline("erase-words", scene.read(ticket))
                .ifPresent(officer -> scene.submit(officer, ticket, new EraseWords("诉求人要求删除个人信息")));
    }
}
