/** How requests say who sends them, and what they are told when they do not. */
@NullMarked
package dev.jetwright.runtime.security;

import org.jspecify.annotations.NullMarked;
