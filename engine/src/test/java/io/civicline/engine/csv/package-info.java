/** What is read, and what is refused, of comma-separated values. */
@NullMarked
package io.civicline.engine.csv;

import org.jspecify.annotations.NullMarked;
