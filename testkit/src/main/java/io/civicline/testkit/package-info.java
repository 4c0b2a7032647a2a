/** What a host and a store implementer test with: contracts, doubles, assertions, virtual time. */
@NullMarked
package io.civicline.testkit;

import org.jspecify.annotations.NullMarked;
