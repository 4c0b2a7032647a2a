package io.civicline.core.situation;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.UrgencyCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What conditions and who-lists can see of a request: a view at one moment, under one policy.
 *
 * <p>A ticket makes one of itself; without tickets, use {@link #builder}. Implementations do not change while a
 * decision is made and give the same answer every time.
 */
public interface Situation {

    /**
     * Gives the codes and trees of the policy that decides.
     *
     * @return the policy's own object, not a copy
     */
    Vocabulary vocabulary();

    /**
     * Says what sort of request it is.
     *
     * @return the kind
     */
    KindCode kind();

    /**
     * Says what it is about.
     *
     * @return the category
     */
    CategoryCode category();

    /**
     * Says where it is.
     *
     * @return the region, or null if none is known
     */
    @Nullable
    RegionCode region();

    /**
     * Says how pressing it is.
     *
     * @return the urgency
     */
    UrgencyCode urgency();

    /**
     * Says how it came in.
     *
     * @return the channel
     */
    ChannelCode channel();

    /**
     * Says which upstream system it comes from.
     *
     * @return the system, also if it has taken the case back; null if the request came to the hotline itself
     */
    @Nullable
    SourceCode source();

    /**
     * Says whether an upstream system waits for it.
     *
     * @return true if one handed it down and has not taken it back
     */
    boolean upstream();

    /**
     * Says where a ticket stands within its stage.
     *
     * @return the sub-status, or null if there is none
     */
    @Nullable
    StatusCode status();

    /**
     * Gives the answers of the intake form.
     *
     * @return by name, in the form's order; an answer has one value or several, never none
     */
    Map<String, List<String>> attributes();

    /**
     * Gives the citizen's words, ready to be searched.
     *
     * @return {@link MatchText#EMPTY} if there are none
     */
    MatchText text();

    /**
     * Says whether the requester's identity is to be kept from the units.
     *
     * @return true if confidential
     */
    boolean confidential();

    /**
     * Says whether nobody knows who asks.
     *
     * @return true if anonymous
     */
    boolean anonymous();

    /**
     * Counts.
     *
     * @param counter what to count
     * @return 0 or more; 0 for what was never counted
     */
    int count(Counter counter);

    /**
     * Gives the moment of the decision.
     *
     * @return date and time in the policy's zone
     */
    LocalDateTime at();

    /**
     * Begins the description of a request without a ticket: for a host that takes routing or deadlines alone, for
     * what-if and for tests.
     *
     * @param vocabulary the policy's own object
     * @return a builder with nothing in it
     */
    static SituationBuilder builder(Vocabulary vocabulary) {
        return new SituationBuilder(vocabulary);
    }
}
