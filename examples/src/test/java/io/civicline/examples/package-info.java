/** That every example runs, and that the README tells the truth. */
@NullMarked
package io.civicline.examples;

import org.jspecify.annotations.NullMarked;
