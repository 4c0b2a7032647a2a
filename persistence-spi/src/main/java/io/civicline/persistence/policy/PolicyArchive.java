package io.civicline.persistence.policy;

import io.civicline.core.id.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * The policies of a store: for each tenant a sequence 1, 2, 3 … without gaps, which only grows. What is in it is never
 * changed or removed, because tickets go on being decided, and explained, under the number they were decided under.
 *
 * <p>Implementations are thread-safe. No argument may be null, else {@link NullPointerException}. Each method is atomic and
 * sees only what was committed; what {@link #append} has answered as stored, every later read of any node sees. The tenant
 * leads every key: nothing of one tenant is seen or counted for another.
 *
 * <p>Each method throws {@link io.civicline.core.error.Unavailable} if the store cannot be reached: nothing was changed. The
 * store does not retry; the caller does.
 */
public interface PolicyArchive {

    /**
     * Appends a policy to its tenant's sequence.
     *
     * <p>Of several that append the same number at the same time exactly one is stored; the others are told. The answer is the
     * first of these that is true: {@link Appended#NOT_NEXT} if the tenant's last number is not {@code number - 1} (0 if it has
     * none); {@link Appended#TOO_EARLY} if {@code from} is before that of the last; {@link Appended#STORED}.
     *
     * @param policy with the number that it is to have
     * @return whether it is stored, or why not
     * @throws io.civicline.core.error.OutcomeUnknown if the store broke meanwhile: all or nothing is stored; to learn which,
     *     {@linkplain #find read} the number and compare the hash
     */
    Appended append(PolicyRow policy);

    /**
     * Reads one policy.
     *
     * @param tenant whose
     * @param number its number
     * @return content and all; empty if the sequence does not reach so far
     */
    Optional<PolicyRow> find(TenantId tenant, long number);

    /**
     * Finds the end of the sequence, whether it is in force already or not.
     *
     * @param tenant whose
     * @return the one with the highest number; empty if the tenant has none
     */
    Optional<PolicyHead> last(TenantId tenant);

    /**
     * Reads the sequence, a page at a time.
     *
     * @param tenant whose
     * @param after the last number of the page before, 0 or more; 0 for the first page
     * @param limit the most, 1 or more
     * @return by number, without gaps; less than {@code limit} only if there is no more
     * @throws IllegalArgumentException if {@code after} is below 0 or {@code limit} below 1
     */
    List<PolicyHead> list(TenantId tenant, long after, int limit);
}
