package io.civicline.engine.policy;

import org.jspecify.annotations.Nullable;

/**
 * What an element of a policy says about itself, for those who read the policy.
 *
 * <p>Immutable, thread-safe.
 *
 * @param source the document and article it comes from; null if none is cited
 * @param note a remark; null if there is none
 */
public record Remark(@Nullable String source, @Nullable String note) {}
