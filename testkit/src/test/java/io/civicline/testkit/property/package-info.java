/** What users of other systems complained about, as properties of this one; each test's name says which. */
@NullMarked
package io.civicline.testkit.property;

import org.jspecify.annotations.NullMarked;
