package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets answers to GET carry an {@code ETag} that the server computes from their bytes. A client
 * that has them already, and says so by {@code If-None-Match}, gets 304 without a body.
 *
 * <pre>{@code
 * @Get("/{itemId}")
 * @ETag
 * Item find(int itemId);
 * }</pre>
 *
 * <p>On an interface it is meant for all its operations that are read by GET. The operation runs
 * all the same: what is saved is the way, not the work. An operation that knows its versions says
 * them by {@code Reply.etag}, and a {@link Download} has one of its own.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface ETag {}
