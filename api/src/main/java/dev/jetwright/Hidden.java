package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation, or all operations of an interface, that the server answers and that neither the
 * document nor the clients show.
 *
 * <pre>{@code
 * @Hidden
 * @Get("/health")
 * String health();
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Hidden {}
