/** Proves that what the guides and the reference show is what the library does. */
@NullMarked
package io.civicline.examples.guide;

import org.jspecify.annotations.NullMarked;
