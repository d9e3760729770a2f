/** What a proxy in front of the server says of its clients. */
@NullMarked
package dev.jetwright.runtime.proxy;

import org.jspecify.annotations.NullMarked;
