/** The body of a request. */
@NullMarked
package dev.jetwright.runtime.body;

import org.jspecify.annotations.NullMarked;
