/** How often operations may be called. */
@NullMarked
package dev.jetwright.runtime.limit;

import org.jspecify.annotations.NullMarked;
