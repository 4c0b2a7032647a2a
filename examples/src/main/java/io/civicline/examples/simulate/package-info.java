/** Any policy folder in virtual time: what a city's rules do before anybody has to live with them. */
@NullMarked
package io.civicline.examples.simulate;

import org.jspecify.annotations.NullMarked;
