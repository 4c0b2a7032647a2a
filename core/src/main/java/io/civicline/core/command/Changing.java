package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.error.Fault;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.FactEvent;
import io.civicline.core.id.UnitId;
import io.civicline.core.internal.InputCopies;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Place;
import io.civicline.core.registration.Storable;
import io.civicline.core.reply.Finding;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.request.FactChange;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes known of a request after it was registered. */
public sealed interface Changing extends Command {

    private static Checks right(FactChange change, Ticket ticket, Context at) {
        List<Fault> faults = at.policy().faults(change, ticket, at.occurredAt());
        return at.check(ticket).that(faults.isEmpty(), RefusalCode.WRONG_FACTS, "faults", faults);
    }

    /**
     * Says that facts of the request are other than they were registered (变更事实). Codes must be in force and answers possible, as
     * at registration. Whether the ticket is routed and its clocks are chosen again, the policy says.
     *
     * @param kind null if it stays
     * @param category null if it stays
     * @param region null if it stays
     * @param urgency null if it stays
     * @param place null if it stays
     * @param attributes answers that changed; no value withdraws one
     * @param confidential null if it stays; a unit cannot make it false
     * @param accused null if they stay; a unit can add to them, not take any off
     * @param reason why, up to 20,000 characters
     */
    record ChangeFacts(
            @Nullable @Identifier String kind,
            @Nullable @Identifier String category,
            @Nullable @Identifier String region,
            @Nullable @Identifier String urgency,
            @Nullable @Valid Place place,

            @NotNull @Size(max = 100)
            Map<
                            @NotNull @Identifier String,
                            @NotNull @Size(max = 100) List<@NotNull @Size(max = 2000) @Storable String>>
                    attributes,

            @Nullable Boolean confidential,
            @Nullable @Size(max = 100) List<@NotNull @Identifier String> accused,
            @NotBlank @Size(max = 20_000) @Storable String reason)
            implements Changing {

        /** Copies the collections. */
        public ChangeFacts {
            attributes = InputCopies.ofLists(attributes);
            accused = accused == null ? null : InputCopies.of(accused);
        }

        /**
         * Begins with nothing that changes.
         *
         * @param reason why
         * @return to be completed
         */
        public static ChangeFacts because(String reason) {
            return new ChangeFacts(null, null, null, null, null, Map.of(), null, null, reason);
        }

        /**
         * Changes the kind.
         *
         * @param code the right one
         * @return the same otherwise
         */
        public ChangeFacts kind(String code) {
            return new ChangeFacts(code, category, region, urgency, place, attributes, confidential, accused, reason);
        }

        /**
         * Changes the category.
         *
         * @param code the right one
         * @return the same otherwise
         */
        public ChangeFacts category(String code) {
            return new ChangeFacts(kind, code, region, urgency, place, attributes, confidential, accused, reason);
        }

        /**
         * Changes the region.
         *
         * @param code the right one
         * @return the same otherwise
         */
        public ChangeFacts region(String code) {
            return new ChangeFacts(kind, category, code, urgency, place, attributes, confidential, accused, reason);
        }

        /**
         * Changes how pressing it is.
         *
         * @param code the right one
         * @return the same otherwise
         */
        public ChangeFacts urgency(String code) {
            return new ChangeFacts(kind, category, region, code, place, attributes, confidential, accused, reason);
        }

        /**
         * Changes an answer of the intake form.
         *
         * @param name the question
         * @param values the right answer; none to withdraw it
         * @return the same otherwise
         */
        public ChangeFacts attribute(String name, String... values) {
            Map<String, List<String>> all = new LinkedHashMap<>(attributes);
            all.put(name, List.of(values));
            return new ChangeFacts(kind, category, region, urgency, place, all, confidential, accused, reason);
        }

        /**
         * Changes whether the requester must stay unknown to the units.
         *
         * @param unknown whether
         * @return the same otherwise
         */
        public ChangeFacts confidential(boolean unknown) {
            return new ChangeFacts(kind, category, region, urgency, place, attributes, unknown, accused, reason);
        }

        /**
         * Changes the place.
         *
         * @param where the whole place
         * @return the command
         */
        public ChangeFacts place(Place where) {
            return new ChangeFacts(kind, category, region, urgency, where, attributes, confidential, accused, reason);
        }

        /**
         * Changes the units that the request is about.
         *
         * @param units all of them; none if it is about no unit any more
         * @return the command
         */
        public ChangeFacts accused(String... units) {
            return new ChangeFacts(
                    kind, category, region, urgency, place, attributes, confidential, List.of(units), reason);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "ChangeFacts[" + kind + ", " + category + ", " + region + ", " + urgency + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            FactChange change = change(at).against(ticket.request(), ticket.urgency());
            return right(change, ticket, at)
                    .that(!change.reveals(ticket.request()) || at.unit().isEmpty(), RefusalCode.MAY_NOT_REVEAL)
                    .thenAll(() -> change.isNothing()
                            ? List.of()
                            : List.of(new FactEvent.FactsChanged(change, at.words(reason))));
        }

        private FactChange change(Context at) {
            return new FactChange(
                    kind == null ? null : KindCode.of(kind),
                    category == null ? null : CategoryCode.of(category),
                    region == null ? null : RegionCode.of(region),
                    urgency == null ? null : UrgencyCode.of(urgency),
                    Places.location(place, at),
                    attributes,
                    confidential,
                    accused == null ? null : accused.stream().map(UnitId::of).toList());
        }
    }

    /**
     * Puts right what is known of a ticket that is over (订正): facts that are counted, and what was found. It stays over: it is not
     * routed, its clocks stay as they were, and the unit's reply stays as it was given. Codes must be in force and answers
     * possible, as at registration. Who replied cannot put his own finding right, nor can another of his unit.
     *
     * @param kind null if it stays
     * @param category null if it stays
     * @param region null if it stays
     * @param attributes answers that are other; no value withdraws one
     * @param finding what counts as found; null if it stays
     * @param reason why, up to 20,000 characters
     */
    record Correct(
            @Nullable @Identifier String kind,
            @Nullable @Identifier String category,
            @Nullable @Identifier String region,

            @NotNull @Size(max = 100)
            Map<
                            @NotNull @Identifier String,
                            @NotNull @Size(max = 100) List<@NotNull @Size(max = 2000) @Storable String>>
                    attributes,

            @Nullable Finding finding,
            @NotBlank @Size(max = 20_000) @Storable String reason)
            implements Changing {

        /** Copies the answers. */
        public Correct {
            attributes = InputCopies.ofLists(attributes);
        }

        /**
         * Begins with nothing that is other.
         *
         * @param reason why
         * @return to be completed
         */
        public static Correct because(String reason) {
            return new Correct(null, null, null, Map.of(), null, reason);
        }

        /**
         * Puts the kind right.
         *
         * @param code the right one
         * @return the same otherwise
         */
        public Correct kind(String code) {
            return new Correct(code, category, region, attributes, finding, reason);
        }

        /**
         * Puts the category right.
         *
         * @param code the right one
         * @return the same otherwise
         */
        public Correct category(String code) {
            return new Correct(kind, code, region, attributes, finding, reason);
        }

        /**
         * Puts the region right.
         *
         * @param code the right one
         * @return the same otherwise
         */
        public Correct region(String code) {
            return new Correct(kind, category, code, attributes, finding, reason);
        }

        /**
         * Puts an answer of the intake form right.
         *
         * @param name the question
         * @param values the right answer; none to withdraw it
         * @return the same otherwise
         */
        public Correct attribute(String name, String... values) {
            Map<String, List<String>> all = new LinkedHashMap<>(attributes);
            all.put(name, List.of(values));
            return new Correct(kind, category, region, all, finding, reason);
        }

        /**
         * Puts right what was found.
         *
         * @param found what counts
         * @return the same otherwise
         */
        public Correct finding(Finding found) {
            return new Correct(kind, category, region, attributes, found, reason);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Correct[" + kind + ", " + category + ", " + region + ", " + finding + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            FactChange change = change().against(ticket.request(), ticket.urgency());
            Checks checks = right(change, ticket, at);
            if (finding != null) {
                Optional<Assignment> lead = ticket.handling().lead();
                Optional<GivenReply> reply =
                        lead.flatMap(part -> ticket.answering().lastOf(part.id()));
                checks.that(reply.isPresent(), RefusalCode.NO_PASSED_REPLY);
                reply.ifPresent(
                        said -> checks.notOwn(said.by(), lead.orElseThrow().unit()));
            }
            boolean same =
                    finding == null || ticket.finding().filter(finding::equals).isPresent();
            Finding other = same ? null : finding;
            return checks.thenAll(() -> change.isNothing() && same
                    ? List.of()
                    : List.of(new FactEvent.Corrected(change, other, at.words(reason))));
        }

        private FactChange change() {
            return new FactChange(
                    kind == null ? null : KindCode.of(kind),
                    category == null ? null : CategoryCode.of(category),
                    region == null ? null : RegionCode.of(region),
                    null,
                    null,
                    attributes,
                    null,
                    null);
        }
    }

    /**
     * Adds something to an open ticket (补充): a call of the citizen, or what somebody of the staff found out.
     *
     * @param text what, up to 20,000 characters
     * @param newFacts whether it is more than was known
     * @param reference the host's number of the call or message, up to 200 characters; null if there is none
     */
    record Supplement(
            @NotBlank @Size(max = 20_000) @Storable String text,
            boolean newFacts,
            @Nullable @Size(max = 200) @Storable String reference)
            implements Changing {

        /**
         * Adds more than was known.
         *
         * @param text what, in words
         * @return the command
         */
        public static Supplement withNewFacts(String text) {
            return new Supplement(text, true, null);
        }

        /**
         * Adds what repeats what was known.
         *
         * @param text what, in words
         * @return the command
         */
        public static Supplement withoutNewFacts(String text) {
            return new Supplement(text, false, null);
        }

        /**
         * Names the call or message that brought it.
         *
         * @param where the host's number of it
         * @return the command
         */
        public Supplement reference(String where) {
            return new Supplement(text, newFacts, where);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Supplement[newFacts=" + newFacts + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            return at.check(ticket).then(() -> new FactEvent.Supplemented(at.words(text), newFacts, reference));
        }
    }
}
