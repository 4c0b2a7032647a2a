/** How notices are collected. */
@NullMarked
package io.civicline.engine.internal.notice;

import org.jspecify.annotations.NullMarked;
