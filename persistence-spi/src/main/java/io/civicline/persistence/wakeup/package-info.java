/** Which tickets are due, and which of them failed and wait or are set aside. */
@NullMarked
package io.civicline.persistence.wakeup;

import org.jspecify.annotations.NullMarked;
