/** How a jurisdiction counts days: a handful of independent options, written once and cited. */
@NullMarked
package io.civicline.sla.counting;

import org.jspecify.annotations.NullMarked;
