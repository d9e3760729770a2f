/** Headers for browsers that stand on every answer. */
@NullMarked
package dev.jetwright.runtime.header;

import org.jspecify.annotations.NullMarked;
