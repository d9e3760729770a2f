/** Compression of answers. */
@NullMarked
package dev.jetwright.runtime.compress;

import org.jspecify.annotations.NullMarked;
