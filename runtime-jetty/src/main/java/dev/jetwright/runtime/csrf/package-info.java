/** Refuses what other sites let browsers do in the name of their users. */
@NullMarked
package dev.jetwright.runtime.csrf;

import org.jspecify.annotations.NullMarked;
