/** Who asks on a ticket, and how often they came: what changed about them since it was registered. */
@NullMarked
package io.civicline.core.party;

import org.jspecify.annotations.NullMarked;
