/** Call-backs: whether each requester was really helped. */
@NullMarked
package io.civicline.core.followup;

import org.jspecify.annotations.NullMarked;
