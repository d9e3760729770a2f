package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What caches may do with the answers of an operation: their {@code Cache-Control} (RFC 9111).
 *
 * <pre>{@code
 * @Get("/{itemId}")
 * @CacheControl("public, max-age=60")
 * Item find(int itemId);
 *
 * @Api(path = "/me")
 * @CacheControl("no-store")
 * public interface Profile { ... }
 * }</pre>
 *
 * <p>On an interface it is meant for all its operations; on a method it wins. It stands on answers
 * of 200 to 299 and on 304, not on errors. Directives that contradict each other are a build error.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface CacheControl {

  /** Directives, such as {@code "private, max-age=600, stale-while-revalidate=60"}. */
  String value();
}
