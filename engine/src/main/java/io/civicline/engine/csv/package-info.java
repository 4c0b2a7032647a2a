/** Comma-separated values as offices save them, record by record with their lines. */
@NullMarked
package io.civicline.engine.csv;

import org.jspecify.annotations.NullMarked;
