/** Whether a server lives, and whether it is ready. */
@NullMarked
package dev.jetwright.runtime.health;

import org.jspecify.annotations.NullMarked;
