/** That a folder is told what is hardly meant, and that its cases are played as production plays tickets. */
@NullMarked
package io.civicline.engine.check;

import org.jspecify.annotations.NullMarked;
