/** The third small language of policies: which moment is meant. */
@NullMarked
package io.civicline.sla.moment;

import org.jspecify.annotations.NullMarked;
