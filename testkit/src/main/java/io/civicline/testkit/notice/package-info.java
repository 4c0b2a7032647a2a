/** What proves that a host's channel keeps the contract of notification channels. */
@NullMarked
package io.civicline.testkit.notice;

import org.jspecify.annotations.NullMarked;
