/** Starts servers in tests. */
@NullMarked
package dev.jetwright.testing;

import org.jspecify.annotations.NullMarked;
