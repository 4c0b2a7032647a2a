/** The one codec between domain values and the bytes that a store keeps. Not exported. */
@NullMarked
package io.civicline.engine.internal.codec;

import org.jspecify.annotations.NullMarked;
