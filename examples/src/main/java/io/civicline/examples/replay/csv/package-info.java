/** Tables as RFC 4180 writes them; what cannot be read is named with its line and left out. */
@NullMarked
package io.civicline.examples.replay.csv;

import org.jspecify.annotations.NullMarked;
