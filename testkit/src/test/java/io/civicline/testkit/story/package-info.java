/** Stories that a clerk can read, played through the whole hotline. */
@NullMarked
package io.civicline.testkit.story;

import org.jspecify.annotations.NullMarked;
