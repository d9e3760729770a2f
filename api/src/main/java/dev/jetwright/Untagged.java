package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A union whose variants carry no tag: the variant that fits best is meant.
 *
 * <pre>{@code
 * @Untagged
 * public sealed interface Contact {
 *   record Email(String address) implements Contact {}
 *
 *   record Phone(String number, Optional<String> extension) implements Contact {}
 * }
 * }</pre>
 *
 * <p>Of several that fit, the one with the most properties present wins, then the one that took its
 * values as they were sent, then the first. When none fits, the faults of all are reported, each
 * with its variant's name in its place.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Untagged {}
