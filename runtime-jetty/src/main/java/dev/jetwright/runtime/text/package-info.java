/** Scalars as text: parameters, map keys and JSON strings. */
@NullMarked
package dev.jetwright.runtime.text;

import org.jspecify.annotations.NullMarked;
