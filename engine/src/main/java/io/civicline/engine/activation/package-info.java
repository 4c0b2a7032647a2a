/** The sequence of activated policies in a store's archive, and how a policy joins it. */
@NullMarked
package io.civicline.engine.activation;

import org.jspecify.annotations.NullMarked;
