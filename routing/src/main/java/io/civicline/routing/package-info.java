/** From ranked rules to an explained decision: which units handle a request. Knows no ticket, stores nothing, asks nobody. */
@NullMarked
package io.civicline.routing;

import org.jspecify.annotations.NullMarked;
