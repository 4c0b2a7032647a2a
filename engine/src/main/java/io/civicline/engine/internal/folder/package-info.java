/** Reads a policy folder into the records of a policy, and writes them back. */
@NullMarked
package io.civicline.engine.internal.folder;

import org.jspecify.annotations.NullMarked;
