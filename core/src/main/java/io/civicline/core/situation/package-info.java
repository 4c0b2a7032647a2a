/** What a condition and a who-list can see of a request, at one moment. */
@NullMarked
package io.civicline.core.situation;

import org.jspecify.annotations.NullMarked;
