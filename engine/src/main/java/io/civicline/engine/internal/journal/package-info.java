/** Writes and checks the hash chain of journals. Not exported. */
@NullMarked
package io.civicline.engine.internal.journal;

import org.jspecify.annotations.NullMarked;
