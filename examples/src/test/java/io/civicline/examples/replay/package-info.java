/** That a real city's cases go through the house, and that bad input is told from wrong results. */
@NullMarked
package io.civicline.examples.replay;

import org.jspecify.annotations.NullMarked;
