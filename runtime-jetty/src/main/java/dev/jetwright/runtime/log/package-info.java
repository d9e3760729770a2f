/** Where the messages of a server go. */
@NullMarked
package dev.jetwright.runtime.log;

import org.jspecify.annotations.NullMarked;
