/** What proves a store, and the doubles of a store for hosts' tests. */
@NullMarked
package io.civicline.testkit.store;

import org.jspecify.annotations.NullMarked;
