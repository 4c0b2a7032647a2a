package io.civicline.core.condition;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.condition.Mismatch.Subject;
import io.civicline.core.error.Fault;
import io.civicline.core.internal.Copies;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.ticket.SubStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds if a code of the situation is one of those named; not, if it has none.
 *
 * <p>Immutable, thread-safe.
 *
 * @param <C> the sort of code
 */
public sealed interface CodeIs<C> extends Condition {

    /**
     * Lists the codes that are looked for.
     *
     * @return at least one
     */
    List<C> codes();

    /**
     * Reads the situation.
     *
     * @param situation what to look at
     * @return its code, or null if it has none
     */
    @Nullable
    C actual(Situation situation);

    /**
     * Lists the codes that the policy has.
     *
     * @param vocabulary the codes of the policy
     * @return those of this sort
     */
    List<C> known(Vocabulary vocabulary);

    /**
     * Says what is looked at.
     *
     * @return the name for explanations
     */
    Subject subject();

    @Override
    default boolean test(Situation situation) {
        C actual = actual(situation);
        return actual != null && codes().contains(actual);
    }

    @Override
    default Verdict explain(Situation situation) {
        return Verdict.of(test(situation), () -> Coded.mismatch(subject(), false, actual(situation), codes()));
    }

    @Override
    default Verdict explainNot(Situation situation) {
        return Verdict.of(!test(situation), () -> Coded.mismatch(subject(), true, actual(situation), codes()));
    }

    @Override
    default List<Fault> faults(Vocabulary vocabulary, String path) {
        return Coded.unknown(subject(), codes(), known(vocabulary), path);
    }

    /**
     * Looks at the kind of the request.
     *
     * @param codes at least one
     */
    record Kind(List<KindCode> codes) implements CodeIs<KindCode> {

        /**
         * Copies the codes.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Kind {
            codes = Copies.nonEmpty(codes, "kind");
        }

        @Override
        public KindCode actual(Situation situation) {
            return situation.kind();
        }

        @Override
        public List<KindCode> known(Vocabulary vocabulary) {
            return vocabulary.kinds();
        }

        @Override
        public Subject subject() {
            return Subject.KIND;
        }

        @Override
        public String toString() {
            return Coded.text(subject(), codes);
        }
    }

    /**
     * Looks at the urgency.
     *
     * @param codes at least one
     */
    record Urgency(List<UrgencyCode> codes) implements CodeIs<UrgencyCode> {

        /**
         * Copies the codes.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Urgency {
            codes = Copies.nonEmpty(codes, "urgency");
        }

        @Override
        public UrgencyCode actual(Situation situation) {
            return situation.urgency();
        }

        @Override
        public List<UrgencyCode> known(Vocabulary vocabulary) {
            return vocabulary.urgencies();
        }

        @Override
        public Subject subject() {
            return Subject.URGENCY;
        }

        @Override
        public String toString() {
            return Coded.text(subject(), codes);
        }
    }

    /**
     * Looks at the channel.
     *
     * @param codes at least one
     */
    record Channel(List<ChannelCode> codes) implements CodeIs<ChannelCode> {

        /**
         * Copies the codes.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Channel {
            codes = Copies.nonEmpty(codes, "channel");
        }

        @Override
        public ChannelCode actual(Situation situation) {
            return situation.channel();
        }

        @Override
        public List<ChannelCode> known(Vocabulary vocabulary) {
            return vocabulary.channels();
        }

        @Override
        public Subject subject() {
            return Subject.CHANNEL;
        }

        @Override
        public String toString() {
            return Coded.text(subject(), codes);
        }
    }

    /**
     * Looks at the upstream system that the ticket comes from; does not hold of one that came to the hotline itself.
     *
     * @param codes at least one
     */
    record Source(List<SourceCode> codes) implements CodeIs<SourceCode> {

        /**
         * Copies the codes.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Source {
            codes = Copies.nonEmpty(codes, "source");
        }

        @Override
        public @Nullable SourceCode actual(Situation situation) {
            return situation.source();
        }

        @Override
        public List<SourceCode> known(Vocabulary vocabulary) {
            return vocabulary.sources();
        }

        @Override
        public Subject subject() {
            return Subject.SOURCE;
        }

        @Override
        public String toString() {
            return Coded.text(subject(), codes);
        }
    }

    /**
     * Looks at the sub-status; does not hold where there is none.
     *
     * @param codes at least one
     */
    record Status(List<StatusCode> codes) implements CodeIs<StatusCode> {

        /**
         * Copies the codes.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Status {
            codes = Copies.nonEmpty(codes, "status");
        }

        @Override
        public @Nullable StatusCode actual(Situation situation) {
            return situation.status();
        }

        @Override
        public List<StatusCode> known(Vocabulary vocabulary) {
            return vocabulary.statuses().stream().map(SubStatus::code).toList();
        }

        @Override
        public Subject subject() {
            return Subject.STATUS;
        }

        @Override
        public String toString() {
            return Coded.text(subject(), codes);
        }
    }
}
