/** Checks that several packages of this module share. Not exported. */
@NullMarked
package io.civicline.persistence.internal;

import org.jspecify.annotations.NullMarked;
