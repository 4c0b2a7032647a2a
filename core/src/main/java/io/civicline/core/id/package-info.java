/** The identifiers of tenants, tickets and people, and where new ones come from. */
@NullMarked
package io.civicline.core.id;

import org.jspecify.annotations.NullMarked;
