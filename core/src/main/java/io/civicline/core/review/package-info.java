/** Decisions on request: excusals, exclusions, terminations. */
@NullMarked
package io.civicline.core.review;

import org.jspecify.annotations.NullMarked;
