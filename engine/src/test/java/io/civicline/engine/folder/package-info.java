/** Policy folders: what is read, refused, written and described. */
@NullMarked
package io.civicline.engine.folder;

import org.jspecify.annotations.NullMarked;
