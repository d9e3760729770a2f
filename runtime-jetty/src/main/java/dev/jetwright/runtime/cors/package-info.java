/** Requests of pages that come from elsewhere. */
@NullMarked
package dev.jetwright.runtime.cors;

import org.jspecify.annotations.NullMarked;
