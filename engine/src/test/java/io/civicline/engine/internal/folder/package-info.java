/** Policy folders from within: forms against schemas. */
@NullMarked
package io.civicline.engine.internal.folder;

import org.jspecify.annotations.NullMarked;
