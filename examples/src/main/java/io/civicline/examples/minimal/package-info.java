/** The first lines of a host: a policy, a hotline, one ticket. */
@NullMarked
package io.civicline.examples.minimal;

import org.jspecify.annotations.NullMarked;
