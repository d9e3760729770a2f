/** The name of a request, for logs and answers. */
@NullMarked
package dev.jetwright.runtime.id;

import org.jspecify.annotations.NullMarked;
