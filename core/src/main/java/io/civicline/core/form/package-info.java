/** What a city asks when a request is taken in (填报项): questions by category, and what counts as an answer. */
@NullMarked
package io.civicline.core.form;

import org.jspecify.annotations.NullMarked;
