/** The campaigns of a store: how far each has come, and what became of every ticket. */
@NullMarked
package io.civicline.persistence.campaign;

import org.jspecify.annotations.NullMarked;
