package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that never waits: not for a database, a file, a lock or another server. It runs on
 * the thread that read its request from the network, which saves the way to another one.
 *
 * <pre>{@code
 * @Get("/{code}")
 * @NonBlocking
 * Currency find(String code);         // looks it up in a map
 *
 * @Get("/{code}/rate")
 * @NonBlocking
 * CompletionStage<Rate> rate(String code);   // asks another server, and goes
 * }</pre>
 *
 * <p>Whoever waits in such an operation holds up other clients. All others run on a virtual thread,
 * or on a thread of the pool before Java 21, and may wait as they like.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface NonBlocking {}
