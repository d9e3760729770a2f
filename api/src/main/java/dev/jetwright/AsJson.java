package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a parameter is JSON, whatever its type.
 *
 * <pre>{@code
 * @Get
 * List<Item> list(@Query @AsJson Filter filter); // ?filter={"name":"x"}, percent-encoded
 * }</pre>
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface AsJson {}
