/** What people read instead of what machines keep: words for codes and commands, local time for instants. */
@NullMarked
package io.civicline.core.naming;

import org.jspecify.annotations.NullMarked;
