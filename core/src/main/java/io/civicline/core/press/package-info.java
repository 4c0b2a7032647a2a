/** What presses a ticket: urges and supervisions, each of which wants an answer. */
@NullMarked
package io.civicline.core.press;

import org.jspecify.annotations.NullMarked;
