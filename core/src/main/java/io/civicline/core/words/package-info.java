/** People's words, kept apart from facts so that they can be erased without breaking the record. */
@NullMarked
package io.civicline.core.words;

import org.jspecify.annotations.NullMarked;
