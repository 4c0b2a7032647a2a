/** Bulk work: one command, submitted to each ticket of a selection, with an outcome for every one of them. */
@NullMarked
package io.civicline.engine.campaign;

import org.jspecify.annotations.NullMarked;
