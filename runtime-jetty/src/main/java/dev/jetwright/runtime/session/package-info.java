/** What is remembered of a client: in a cookie, or in a store. */
@NullMarked
package dev.jetwright.runtime.session;

import org.jspecify.annotations.NullMarked;
