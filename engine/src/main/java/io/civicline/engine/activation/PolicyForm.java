package io.civicline.engine.activation;

import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Bytes;
import java.util.Map;

/**
 * How a policy is kept as bytes. Writing is canonical: the same policy gives the same bytes on every machine, and neither they
 * nor the sections hold the number. Implementations are thread-safe.
 */
interface PolicyForm {

    /** The whole policy; what is hashed to see whether anything has changed. */
    Bytes write(PolicySet policy);

    /** What is hashed to see whether a section has changed: the canonical bytes of each, for every section. */
    Map<PolicySection, Bytes> sections(PolicySet policy);

    /**
     * The policy that was written, under any number.
     *
     * @throws RuntimeException if these are not the bytes of a policy that this version can read
     */
    PolicySet read(Bytes content);
}
