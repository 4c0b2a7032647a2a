/** Checks the folder in which a city writes its rules, before it goes live. */
@NullMarked
package io.civicline.examples.policycheck;

import org.jspecify.annotations.NullMarked;
