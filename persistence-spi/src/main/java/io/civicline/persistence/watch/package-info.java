/** The lists that keep watch: which tickets wait for somebody to look at them, those that wait longest first. */
@NullMarked
package io.civicline.persistence.watch;

import org.jspecify.annotations.NullMarked;
