/** Files as answers: conditions, ranges, names, and the bytes. */
@NullMarked
package dev.jetwright.runtime.file;

import org.jspecify.annotations.NullMarked;
