/** That tables are read as RFC 4180 writes them, fault by fault. */
@NullMarked
package io.civicline.examples.replay.csv;

import org.jspecify.annotations.NullMarked;
