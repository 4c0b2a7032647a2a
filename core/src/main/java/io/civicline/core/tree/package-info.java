/** Codes that hang under one another, with the days on which they are in force and what took their place. */
@NullMarked
package io.civicline.core.tree;

import org.jspecify.annotations.NullMarked;
