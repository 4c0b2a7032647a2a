/** Checks a policy folder before it goes live: faults, warnings, and the answers that its own cases expect. */
@NullMarked
package io.civicline.engine.check;

import org.jspecify.annotations.NullMarked;
