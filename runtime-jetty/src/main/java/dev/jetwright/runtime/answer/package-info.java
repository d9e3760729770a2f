/** The answer of a request. */
@NullMarked
package dev.jetwright.runtime.answer;

import org.jspecify.annotations.NullMarked;
