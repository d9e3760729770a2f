package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that answers by itself, with Jetty's own request and response: nothing is bound,
 * checked or written, and neither the document nor the clients show it.
 *
 * <pre>{@code
 * @Raw
 * @Get("/events/{id}")
 * void events(Request request, Response response, Callback callback) throws Exception;
 * }</pre>
 *
 * <p>The types are {@code org.eclipse.jetty.server.Request}, {@code Response} and
 * {@code org.eclipse.jetty.util.Callback}; the method completes the callback, at once or later.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Raw {}
