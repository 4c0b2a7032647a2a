/** The folder in which a city writes its rules: read, checked with every fault at once, written, and described by JSON Schemas. */
@NullMarked
package io.civicline.engine.folder;

import org.jspecify.annotations.NullMarked;
