/** What units answer, how the answer is audited, and that the citizen was told. */
@NullMarked
package io.civicline.core.reply;

import org.jspecify.annotations.NullMarked;
