/** Telling people: the port through which notices leave. */
@NullMarked
package io.civicline.core.notice;

import org.jspecify.annotations.NullMarked;
