/** Streams for many clients, and for slow ones. */
@NullMarked
package bench.streams;

import org.jspecify.annotations.NullMarked;
