/** A page of HTML with charts, made of text alone: no script, no font, no picture from elsewhere. */
@NullMarked
package io.civicline.examples.html;

import org.jspecify.annotations.NullMarked;
