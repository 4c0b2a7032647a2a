/** The codes that a policy defines, each its own type. */
@NullMarked
package io.civicline.core.code;

import org.jspecify.annotations.NullMarked;
