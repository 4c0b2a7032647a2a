/** Many at one ticket at the same moment, within one process and on two nodes. */
@NullMarked
package io.civicline.testkit.crowd;

import org.jspecify.annotations.NullMarked;
