/** What can be asked of a ticket: commands, each with its rule, and the loop in which rules react. */
@NullMarked
package io.civicline.core.command;

import org.jspecify.annotations.NullMarked;
