/** How a campaign is stored: flat records of plain values, written by the codec. */
@NullMarked
package io.civicline.engine.internal.campaign;

import org.jspecify.annotations.NullMarked;
