/** Who is meant: an ordered list of candidates, of whom the first that exists is taken, and why the others were not. */
@NullMarked
package io.civicline.core.who;

import org.jspecify.annotations.NullMarked;
