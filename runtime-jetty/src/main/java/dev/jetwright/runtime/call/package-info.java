/** A request as interceptors see it. */
@NullMarked
package dev.jetwright.runtime.call;

import org.jspecify.annotations.NullMarked;
