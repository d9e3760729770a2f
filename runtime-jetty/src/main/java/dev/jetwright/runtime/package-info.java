/** What a generated server calls: routes, exchanges and the Jetty server around them. */
@NullMarked
package dev.jetwright.runtime;

import org.jspecify.annotations.NullMarked;
