/** Shows that a host which is a Java module itself can embed the library. */
@NullMarked
package io.civicline.testkit.modulepath;

import org.jspecify.annotations.NullMarked;
