package io.civicline.core.command;

import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.Ruling;
import io.civicline.core.code.RulingLevelCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.AssignmentEvent.Dispatched;
import io.civicline.core.event.AssignmentEvent.Ground;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.Event;
import io.civicline.core.event.RulingEvent.Ruled;
import io.civicline.core.event.RulingEvent.RulingRequested;
import io.civicline.core.id.UnitId;
import io.civicline.core.internal.InputCopies;
import io.civicline.core.naming.CommandName;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deciding who is responsible where that is disputed (裁定).
 *
 * <p>A ruling binds: who is named can neither give the ticket back nor lose it but by a ruling of a higher level. That a
 * designated unit may not refuse is the law in places, as in the ordinance of Weifang on 12345 (潍坊市12345条例), art. 22; a
 * policy cites its own for {@link RefusalCode#RULING_BINDS}.
 */
public sealed interface Disputing extends Command {

    /**
     * Asks that somebody rules (申请裁定). The hotline may ask at any time; a unit that has the ticket, once it may not give it back
     * any more, or if it names a unit that gave the ticket back itself.
     *
     * @param why in words, up to 20,000 characters
     * @param proposed whom the asker holds responsible; null if he does not say
     */
    record RequestRuling(
            @NotBlank @Size(max = 20_000) @Storable String why,
            @Nullable @Identifier String proposed) implements Disputing {

        /**
         * Names nobody.
         *
         * @param why in words
         * @return the command
         */
        public static RequestRuling because(String why) {
            return new RequestRuling(why, null);
        }

        /**
         * Names whom the asker holds responsible.
         *
         * @param unit which unit
         * @return the command
         */
        public RequestRuling proposing(String unit) {
            return new RequestRuling(why, unit);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "RequestRuling[proposed=" + proposed + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            UnitId named = proposed == null ? null : UnitId.of(proposed);
            Checks checks = at.check(ticket)
                    .that(!at.policy().rulingLevels().isEmpty(), RefusalCode.NO_RULINGS)
                    .that(ticket.handling().disputes().asked() == null, RefusalCode.ALREADY_PENDING);
            if (named != null) {
                checks.isUnit(named);
            }
            at.unit().filter(ticket::concerns).ifPresent(mine -> checkUnit(ticket, named, checks, at));
            return checks.then(() -> new RulingRequested(at.unit().orElse(null), at.words(why), named));
        }

        private static void checkUnit(Ticket ticket, @Nullable UnitId named, Checks checks, Context at) {
            Part mine = Part.of(ticket, at);
            mine.mustBeOpen(checks);
            mine.assignment().ifPresent(part -> {
                int allowed = at.policy().returnsAllowed();
                boolean usedUp = !mine.hasReturnsLeft(ticket, allowed)
                        || ticket.handling().disputes().returnForbidden();
                boolean mutual = named != null && ticket.handling().returners().contains(named);
                checks.that(!part.isSubassigned(), RefusalCode.NOT_YOURS, "unit", part.unit())
                        .notRuled(part)
                        .that(usedUp || mutual, RefusalCode.RETURNS_LEFT, "allowed", allowed);
            });
        }
    }

    /**
     * Decides who is responsible (裁定). May name a unit that gave the ticket back, never one that the request is about.
     *
     * @param level at which level, one of the policy's
     * @param authority the document that says so, such as its number; up to 200 characters
     * @param lead who answers for the whole
     * @param assists who helps
     * @param opinion the grounds in words, up to 20,000 characters; null for none
     */
    record Rule(
            @NotNull @Identifier String level,
            @NotBlank @Size(max = 200) @Storable String authority,
            @NotNull @Identifier String lead,
            @NotNull @Size(max = 100) List<@NotNull @Identifier String> assists,
            @Nullable @Size(min = 1, max = 20_000) @Storable String opinion)
            implements Disputing {

        /** Copies the list. */
        public Rule {
            assists = InputCopies.of(assists);
        }

        /**
         * Rules.
         *
         * @param level at which level
         * @param authority the document that says so
         * @param lead who answers for the whole
         * @return the command
         */
        public static Rule at(String level, String authority, String lead) {
            return new Rule(level, authority, lead, List.of(), null);
        }

        /**
         * Names one more that helps.
         *
         * @param unit who helps
         * @return the command
         */
        public Rule assist(String unit) {
            List<String> more = new ArrayList<>(assists);
            more.add(unit);
            return new Rule(level, authority, lead, more, opinion);
        }

        /**
         * Gives the grounds.
         *
         * @param words of who rules
         * @return the command
         */
        public Rule saying(String words) {
            return new Rule(level, authority, lead, assists, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Rule[" + level + ", " + authority + ", lead=" + lead + ", assists=" + assists + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            NamedParts named = NamedParts.of(lead, assists, List.of());
            Checks checks = at.check(ticket);
            checkLevel(ticket, checks, at);
            Set<UnitId> seen = new LinkedHashSet<>();
            for (UnitId unit : named.all()) {
                checks.isUnit(unit)
                        .that(seen.add(unit), RefusalCode.UNIT_TWICE, "unit", unit)
                        .notOwn(null, unit);
                at.policy()
                        .barring(unit, List.of(), ticket.request().accused())
                        .ifPresent(why -> checks.that(false, why, "unit", unit));
            }
            return checks.notSuspended().thenAll(() -> events(ticket, named, at));
        }

        private void checkLevel(Ticket ticket, Checks checks, Context at) {
            List<RulingLevel> levels = at.policy().rulingLevels();
            Optional<RulingLevel> mine = find(levels, RulingLevelCode.of(level));
            checks.among(
                    levels.stream().map(RulingLevel::code).toList(), level, RefusalCode.UNKNOWN_RULING_LEVEL, "level");
            mine.ifPresent(offered -> {
                checks.that(
                        offered.roles().contains(at.actor().role()),
                        RefusalCode.NOT_PERMITTED,
                        "role",
                        at.actor().role(),
                        "command",
                        CommandName.of(name()),
                        "level",
                        offered.code(),
                        "hint",
                        "; these roles may: " + offered.roles());
                ticket.handling()
                        .disputes()
                        .inForce()
                        .ifPresent(before -> checks.that(
                                levels.indexOf(offered) > rank(levels, before),
                                RefusalCode.RULING_STANDS,
                                "level",
                                before.level(),
                                "authority",
                                before.authority()));
            });
        }

        /** A level that the policy has no more ranks below all that it has. */
        private static int rank(List<RulingLevel> levels, Ruling ruling) {
            return find(levels, ruling.level()).map(levels::indexOf).orElse(-1);
        }

        private static Optional<RulingLevel> find(List<RulingLevel> levels, RulingLevelCode code) {
            return levels.stream().filter(one -> one.code().equals(code)).findFirst();
        }

        private List<Event> events(Ticket ticket, NamedParts named, Context at) {
            UnitId leads = UnitId.of(lead);
            List<UnitId> helping = named.assists().stream()
                    .filter(unit -> !has(ticket, unit, AssignmentRole.ASSIST))
                    .toList();
            List<Offer> offers =
                    Offer.list(ticket, has(ticket, leads, AssignmentRole.LEAD) ? null : leads, helping, List.of());
            List<Event> events = new ArrayList<>();
            events.add(
                    new Ruled(RulingLevelCode.of(level), authority, leads, named.assists(), at.wordsOrNull(opinion)));
            if (!offers.isEmpty()) {
                events.add(new Dispatched(offers, Ground.RULING));
            }
            return events;
        }

        private static boolean has(Ticket ticket, UnitId unit, AssignmentRole role) {
            return ticket.handling()
                    .openOf(unit)
                    .filter(part -> !part.isSubassigned() && part.role() == role)
                    .isPresent();
        }
    }
}
