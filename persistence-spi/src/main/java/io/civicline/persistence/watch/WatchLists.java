package io.civicline.persistence.watch;

import io.civicline.core.id.TenantId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@linkplain io.civicline.persistence.envelope.Columns#lists() lists} of a tenant's tickets, those that have stood
 * there longest first. A ticket whose instant is still to come is not on the list yet: nobody has to do anything for it to
 * appear there.
 *
 * <p>Implementations are thread-safe. No argument may be null unless it is marked, else {@link NullPointerException}. Nothing is
 * changed here: a ticket comes and goes with its commits. Texts are compared character by character.
 *
 * <p>Each method throws {@link io.civicline.core.error.Unavailable} if the store cannot be reached.
 */
public interface WatchLists {

    /**
     * Reads a list, a page at a time.
     *
     * <p>Whoever reads page after page, each time with {@code after} the last of the page before, gets every ticket that stays on
     * the list since the same instant all the while exactly once, whatever else is committed meanwhile.
     *
     * @param tenant whose tickets
     * @param list its name, as stored
     * @param by the instant at which, or before which, a ticket has come onto the list, in whole microseconds
     * @param after the last of the page before; null for the first page; it need not be there any more
     * @param limit the most, 1 or more
     * @return by instant, then by ticket in the order of the store; less than {@code limit} only if there is no more
     * @throws IllegalArgumentException if {@code limit} is below 1, or {@code by} is finer than microseconds or outside the years 1
     *     to 9999
     */
    List<Listed> page(TenantId tenant, String list, Instant by, @Nullable Listed after, int limit);

    /**
     * Counts a list.
     *
     * @param tenant whose tickets
     * @param list its name, as stored
     * @param by the instant at which, or before which, a ticket has come onto the list, in whole microseconds
     * @return 0 or more
     * @throws IllegalArgumentException if {@code by} is finer than microseconds or outside the years 1 to 9999
     */
    long count(TenantId tenant, String list, Instant by);
}
