/** Answers that are many items: JSON Lines and Server-Sent Events. */
@NullMarked
package dev.jetwright.runtime.stream;

import org.jspecify.annotations.NullMarked;
