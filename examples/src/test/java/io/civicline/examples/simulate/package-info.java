/** That any folder can be played, alike every time, and what is told of it. */
@NullMarked
package io.civicline.examples.simulate;

import org.jspecify.annotations.NullMarked;
