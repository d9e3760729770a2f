package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves something out of the document and the clients; the server answers it all the same: an
 * operation, all operations of an interface, or a parameter.
 *
 * <pre>{@code
 * @Hidden
 * @Get("/health")
 * String health();
 *
 * @Get
 * List<Item> list(@Default("10") int limit, @Hidden Optional<String> trace);
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Hidden {}
