/** That a folder is checked as its reader needs it. */
@NullMarked
package io.civicline.examples.policycheck;

import org.jspecify.annotations.NullMarked;
