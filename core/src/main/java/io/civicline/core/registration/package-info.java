/** What a host hands in to register a request: inputs that only copy, with the constraints they are checked by. */
@NullMarked
package io.civicline.core.registration;

import org.jspecify.annotations.NullMarked;
