/** The lists that keep watch: which tickets wait for somebody to look at them, since when, and what is to be done. */
@NullMarked
package io.civicline.core.watch;

import org.jspecify.annotations.NullMarked;
