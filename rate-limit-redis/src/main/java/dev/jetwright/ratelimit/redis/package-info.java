/** Counts requests in Redis, for several processes together. */
@NullMarked
package dev.jetwright.ratelimit.redis;

import org.jspecify.annotations.NullMarked;
