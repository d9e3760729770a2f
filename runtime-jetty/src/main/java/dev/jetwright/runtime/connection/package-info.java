/** Connections that notice when their clients go away. */
@NullMarked
package dev.jetwright.runtime.connection;

import org.jspecify.annotations.NullMarked;
