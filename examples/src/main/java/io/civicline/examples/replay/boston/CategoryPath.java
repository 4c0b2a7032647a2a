package io.civicline.examples.replay.boston;

import io.civicline.core.code.CategoryCode;
import java.util.Optional;

/**
 * Where a case lies in the city's tree. The same name under two parents is two places, so a code is the whole path.
 *
 * @param subject at the top
 * @param reason under it
 * @param type at the bottom
 */
record CategoryPath(String subject, String reason, String type) {

    private static final String UNDER = " > ";

    String subjectCode() {
        return subject;
    }

    String reasonCode() {
        return subject + UNDER + reason;
    }

    String typeCode() {
        return reasonCode() + UNDER + type;
    }

    /** Why it cannot be a place in the tree; empty if it can. */
    Optional<String> fault() {
        if (typeCode().split(UNDER, -1).length != 3) {
            return Optional.of("a category has '" + UNDER + "' in its name");
        }
        return Texts.fault(CategoryCode::of, subjectCode())
                .or(() -> Texts.fault(CategoryCode::of, reasonCode()))
                .or(() -> Texts.fault(CategoryCode::of, typeCode()));
    }
}
