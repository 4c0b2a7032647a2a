package io.civicline.examples.replay.boston;

import io.civicline.core.code.CategoryCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a case lies in the city's tree. The same name under two parents is two places, so a code is the whole path, as
 * {@code parks-recreation-department.trees.new-tree-requests}. Names that differ only in case, spaces and signs are one place.
 *
 * @param subject at the top
 * @param reason under it
 * @param type at the bottom
 */
record CategoryPath(String subject, String reason, String type) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    String subjectCode() {
        return code(subject);
    }

    String reasonCode() {
        return subjectCode() + "." + code(reason);
    }

    String typeCode() {
        return reasonCode() + "." + code(type);
    }

    /** A name as people can write it in a list, without spaces and signs. */
    private static String code(String name) {
        String dashed = NO_LETTERS
                .matcher(name.toLowerCase(Locale.ROOT).replace("'", ""))
                .replaceAll("-");
        return ENDS.matcher(dashed).replaceAll("");
    }

    /** Why it cannot be a place in the tree; empty if it can. */
    Optional<String> fault() {
        return Stream.of(subject, reason, type)
                .filter(name -> code(name).isEmpty())
                .map(name -> "category '" + name + "' has neither letter nor digit")
                .findFirst()
                .or(() -> Texts.fault(CategoryCode::of, typeCode()));
    }

    /** The names, from the top. */
    @Override
    public String toString() {
        return subject + " > " + reason + " > " + type;
    }
}
