/** The values of a folder's files, each with its place: JSON and CSV become the same. */
@NullMarked
package io.civicline.engine.internal.node;

import org.jspecify.annotations.NullMarked;
