/** Which hosts a server answers for, and by which scheme. */
@NullMarked
package dev.jetwright.runtime.host;

import org.jspecify.annotations.NullMarked;
