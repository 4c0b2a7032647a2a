/** What has happened to a ticket: facts in the past tense, each with its effect. */
@NullMarked
package io.civicline.core.event;

import org.jspecify.annotations.NullMarked;
