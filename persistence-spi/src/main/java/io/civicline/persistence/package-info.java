/** The store contract: what is committed together, what is answered, what can be asked. */
@NullMarked
package io.civicline.persistence;

import org.jspecify.annotations.NullMarked;
