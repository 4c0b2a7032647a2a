/** What the files of a folder may look like: one description, which checks them and from which their JSON Schemas are written. */
@NullMarked
package io.civicline.engine.internal.shape;

import org.jspecify.annotations.NullMarked;
