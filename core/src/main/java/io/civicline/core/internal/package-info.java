/** Checks that several packages of this module share. Not exported. */
@NullMarked
package io.civicline.core.internal;

import org.jspecify.annotations.NullMarked;
