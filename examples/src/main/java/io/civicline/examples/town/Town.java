package io.civicline.examples.town;

import io.civicline.core.access.Actor;
import io.civicline.core.code.ChannelCode;
import io.civicline.engine.ChannelSettings;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.HotlineBuilder;
import io.civicline.engine.Round;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.time.SeededIds;
import io.civicline.engine.time.VirtualTime;
import io.civicline.persistence.TicketStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A town: the real hotline under any policy, virtual time, and people who act as the policy's roles may. Who calls, and
 * when, is up to whoever makes it.
 *
 * <p>Not thread-safe.
 */
public final class Town {

    /** So often the host asks for due work. */
    private static final Duration ROUND = Duration.ofMinutes(15);

    /** So many tickets of a town with ten thousand calls a month are worked on at the same time. */
    private static final int OPEN_AT_ONCE = 4096;

    private final PolicySet policy;
    private final LocalDate firstDay;
    private final Actor observer;
    private final VirtualTime time;
    private final Map<ChannelCode, Gateway> gateways = new LinkedHashMap<>();
    private final Hotline hotline;
    private final Scene scene;
    private final Cast cast;
    private final Hours hours;
    private final Storm storm;
    private final Lists lists;
    private Round done = Round.NOTHING;

    /**
     * Opens a town in the first minute of a day.
     *
     * @param watched its policy
     * @param seed of all chance
     * @param firstDay the day, in the policy's zone
     * @param tongue what people write in: Chinese, else English
     * @param store where tickets are kept
     */
    public Town(Watched watched, long seed, LocalDate firstDay, Locale tongue, TicketStore store) {
        this.policy = watched.policy();
        this.firstDay = firstDay;
        this.observer = watched.observer();
        this.time = new VirtualTime(firstDay.atStartOfDay(policy.zone()).toInstant());
        this.hotline = hotline(seed, store, policy, time, gateways);
        this.cast = new Cast(policy);
        this.hours = new Hours(policy);
        this.scene = new Scene(hotline, new Agenda(time), observer);
        scene.with(new Centre(scene, policy, tongue));
        scene.with(new Offices(scene, policy, tongue));
        Errands errands = new Errands(scene, policy);
        List.of(
                        new CallersBack(errands, policy, tongue),
                        new Pressers(errands, policy, tongue),
                        new Pressed(errands, tongue),
                        new Promisers(errands, policy, tongue),
                        new Reviewers(errands, policy, tongue),
                        new HandOvers(errands, policy, tongue),
                        new Relays(errands, policy, tongue),
                        new Joiners(errands, policy, tongue),
                        new Changers(errands, policy, tongue),
                        new Trackers(errands, policy, tongue))
                .forEach(scene::with);
        this.storm = new Storm(hotline, scene, policy, tongue);
        this.lists = new Lists(scene);
    }

    private static Hotline hotline(
            long seed, TicketStore store, PolicySet policy, VirtualTime time, Map<ChannelCode, Gateway> gateways) {
        HotlineBuilder builder =
                Hotline.builder().policies(policy).store(store).time(time).ids(new SeededIds(seed));
        builder.recentTickets(OPEN_AT_ONCE);
        for (NoticeRule notice : policy.notices()) {
            gateways.computeIfAbsent(notice.channel(), channel -> new Gateway(channel.value(), time));
        }
        ChannelSettings inMemory = ChannelSettings.DEFAULT.withoutTimeout(); // no thread for what only counts
        gateways.forEach((channel, gateway) -> builder.notifier(channel.value(), gateway, inMemory));
        return builder.build();
    }

    /** The policy. */
    public PolicySet policy() {
        return policy;
    }

    /** The hotline. */
    public Hotline hotline() {
        return hotline;
    }

    /** Where people act. */
    public Scene scene() {
        return scene;
    }

    /** Who plays which part. */
    public Cast cast() {
        return cast;
    }

    /** What gives more time to many. */
    public Storm storm() {
        return storm;
    }

    /** When people work. */
    public Hours hours() {
        return hours;
    }

    /** The desk of somebody who sees everything and may do nothing. */
    public Desk desk() {
        return hotline.as(observer);
    }

    /** The gateways, one for each channel that notices go by. */
    public List<Gateway> gateways() {
        return new ArrayList<>(gateways.values());
    }

    /** The gateway of a channel, if notices go by it. */
    public Optional<Gateway> gateway(String channel) {
        return Optional.ofNullable(gateways.get(ChannelCode.of(channel)));
    }

    /** A day, counted from 0. */
    public LocalDate day(int day) {
        return firstDay.plusDays(day);
    }

    /** The first instant of a day, counted from 0. */
    public Instant startOf(int day) {
        return day(day).atStartOfDay(policy.zone()).toInstant();
    }

    /** What time did. */
    public Round done() {
        return done;
    }

    /** Plays some days, from the first midnight to the last. */
    public void play(int days) {
        play(days, new ProgressBar(System.err, false));
    }

    /** Plays some days, from the first midnight to the last, while somebody watches. */
    public void play(int days, ProgressBar progress) {
        for (int day = 1; day <= days; day++) {
            int done = day;
            scene.agenda().at(startOf(day).minusSeconds(1), () -> progress.show(done, days));
        }
        for (Instant round = startOf(0); round.isBefore(startOf(days)); round = round.plus(ROUND)) {
            scene.agenda().at(round, () -> done = done.plus(hotline.runDue()));
        }
        for (int day = 0; day < days; day++) {
            Instant midnight = startOf(day);
            Lists.HOURS.forEach(hour -> scene.agenda().at(midnight.plus(Duration.ofHours(hour)), lists::read));
        }
        scene.agenda().runUntil(startOf(days));
        done = done.plus(hotline.runDue());
        storm.end();
    }

    /** Everything that happened. */
    public Archive archive() {
        return Archive.read(desk());
    }
}
