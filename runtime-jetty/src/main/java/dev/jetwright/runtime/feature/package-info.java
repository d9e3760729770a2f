/** What stands around everything that a server answers. */
@NullMarked
package dev.jetwright.runtime.feature;

import org.jspecify.annotations.NullMarked;
