/** Constraints: what generated codecs and validators check, and where they report it. */
@NullMarked
package dev.jetwright.runtime.check;

import org.jspecify.annotations.NullMarked;
