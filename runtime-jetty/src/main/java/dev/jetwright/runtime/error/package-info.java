/** What is wrong with a request, and what errors look like. */
@NullMarked
package dev.jetwright.runtime.error;

import org.jspecify.annotations.NullMarked;
