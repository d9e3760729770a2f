/** What providers make for operations, and what becomes of it. */
@org.jspecify.annotations.NullMarked
package dev.jetwright.runtime.depend;
