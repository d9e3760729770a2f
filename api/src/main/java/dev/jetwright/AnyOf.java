package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of several credentials one is enough.
 *
 * <pre>{@code
 * @Provides
 * @AnyOf
 * Caller caller(@HttpBearer Optional<String> token, @ApiKeyHeader("X-Key") Optional<String> key) {
 *   return token.map(tokens::caller).orElseGet(() -> keys.caller(key.get()));
 * }
 * }</pre>
 *
 * <p>On a provider or an operation, about its own credentials. Each is an {@code Optional}; at
 * least one of them is there when the method is called, or the answer is 401 with a challenge for
 * each. The document lists them as alternatives. Without the annotation all credentials of an
 * operation are needed together, wherever they are asked for.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AnyOf {}
