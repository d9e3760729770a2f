/** JSON to values and back, in one pass over bytes. */
@NullMarked
package dev.jetwright.runtime.json;

import org.jspecify.annotations.NullMarked;
