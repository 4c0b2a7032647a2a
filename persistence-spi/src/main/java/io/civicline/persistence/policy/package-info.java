/** The policies of a store: the sequence in which each tenant activated them, kept for ever. */
@NullMarked
package io.civicline.persistence.policy;

import org.jspecify.annotations.NullMarked;
