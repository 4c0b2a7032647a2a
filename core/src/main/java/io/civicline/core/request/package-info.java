/** What a citizen asks for: the facts of a ticket as they came in. */
@NullMarked
package io.civicline.core.request;

import org.jspecify.annotations.NullMarked;
