/** The codes that a policy defines, and the trees that order them. */
@NullMarked
package io.civicline.core.code;

import org.jspecify.annotations.NullMarked;
