/** Boston: its rules and calendar as a policy, its cases as tickets, its columns as the judge. */
@NullMarked
package io.civicline.examples.replay.boston;

import org.jspecify.annotations.NullMarked;
