/** People who act as a policy lets them, on a real hotline, in virtual time: what the week of one city and the simulation of any share. */
@NullMarked
package io.civicline.examples.town;

import org.jspecify.annotations.NullMarked;
