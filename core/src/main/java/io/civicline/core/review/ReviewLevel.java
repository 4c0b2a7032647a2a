package io.civicline.core.review;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.Label;
import io.civicline.core.code.ReviewLevelCode;
import io.civicline.core.code.RoleCode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who decides on a kind of review, and is asked again by whoever a lower level refused.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code what is stored
 * @param label what people read
 * @param roles whose decision it is; one or more
 */
public record ReviewLevel(ReviewLevelCode code, Label label, Set<RoleCode> roles) {

    /**
     * Copies the roles.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ReviewLevel {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("the review level " + code + " needs a role that decides");
        }
    }

    /**
     * Names a level whose words are its code.
     *
     * @param code such as {@code district}
     * @param roles whose decision it is; one or more
     * @return the level
     * @throws IllegalArgumentException if there is no role
     */
    public static ReviewLevel of(String code, String... roles) {
        Set<RoleCode> codes = new LinkedHashSet<>();
        for (String role : roles) {
            codes.add(RoleCode.of(role));
        }
        return new ReviewLevel(ReviewLevelCode.of(code), Label.of(code), codes);
    }
}
