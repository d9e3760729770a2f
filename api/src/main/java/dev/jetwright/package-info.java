/**
 * What contract code sees: the annotations that make a Java interface an HTTP API.
 *
 * <p>Types, names, Javadoc, nullness, Jakarta Validation constraints and {@code throws} clauses say
 * the rest.
 */
@NullMarked
package dev.jetwright;

import org.jspecify.annotations.NullMarked;
