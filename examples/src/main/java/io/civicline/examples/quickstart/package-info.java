/** A small invented city plays a week: one policy, one hotline, and the people who work with it. */
@NullMarked
package io.civicline.examples.quickstart;

import org.jspecify.annotations.NullMarked;
