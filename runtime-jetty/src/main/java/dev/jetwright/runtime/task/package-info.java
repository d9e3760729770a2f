/** What is done for a request when it has been answered. */
@NullMarked
package dev.jetwright.runtime.task;

import org.jspecify.annotations.NullMarked;
