/** A line for each request. */
@NullMarked
package dev.jetwright.runtime.access;

import org.jspecify.annotations.NullMarked;
