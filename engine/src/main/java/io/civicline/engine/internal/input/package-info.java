/** The one check of what a host hands in: constraints and the codes of the policy, all faults together. Not exported. */
@NullMarked
package io.civicline.engine.internal.input;

import org.jspecify.annotations.NullMarked;
