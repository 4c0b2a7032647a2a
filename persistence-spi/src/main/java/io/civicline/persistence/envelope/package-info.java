/** A ticket as a store sees it: key, revision, columns, bytes, journal. Knows no meaning of the bytes. */
@NullMarked
package io.civicline.persistence.envelope;

import org.jspecify.annotations.NullMarked;
