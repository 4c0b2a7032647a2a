package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * What every identifier and code of Civicline is made of.
 *
 * <p>1 to {@value #MAX_LENGTH} characters, in Unicode normal form C, without control characters, line breaks, lone
 * surrogates, or space at either end. Compared character by character, as every store must: {@code a1} is not
 * {@code A1}.
 */
public final class IdRules {

    /** The most characters (UTF-16 units) of an identifier or code. */
    public static final int MAX_LENGTH = Identifiers.MAX_LENGTH;

    private IdRules() {}
}
