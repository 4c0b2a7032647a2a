/** That people find their parts in any policy and answer what it asks. */
@NullMarked
package io.civicline.examples.town;

import org.jspecify.annotations.NullMarked;
