/** The start and the stop of a server. */
@NullMarked
package dev.jetwright.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
