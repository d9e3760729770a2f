/** Media types, and what reads and writes those that are not JSON. */
@NullMarked
package dev.jetwright.runtime.content;

import org.jspecify.annotations.NullMarked;
