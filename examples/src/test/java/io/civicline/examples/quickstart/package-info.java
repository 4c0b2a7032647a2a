/** That the invented week is the same wherever it is played, and whole. */
@NullMarked
package io.civicline.examples.quickstart;

import org.jspecify.annotations.NullMarked;
