/** From the path of a request to what answers it. */
@NullMarked
package dev.jetwright.runtime.routing;

import org.jspecify.annotations.NullMarked;
