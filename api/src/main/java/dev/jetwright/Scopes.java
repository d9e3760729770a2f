package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a token must have been issued for (RFC 6749, section 3.3).
 *
 * <pre>{@code
 * @Get("/me/items")
 * @Scopes("items")
 * List<Item> items(@Depends User user);
 *
 * @Provides
 * @Scopes("me")
 * User user(@OAuth2PasswordBearer(tokenUrl = "/token", scopes = {...}) String token, RequiredScopes required) {
 *   Claims claims = tokens.verify(token);
 *   required.requireIn(claims.scopes());             // 403 unless it has "items" and "me"
 *   return users.find(claims.subject());
 * }
 * }</pre>
 *
 * <p>On an {@link Api} interface they hold for all its operations, on an operation for everything
 * that it depends on, on a parameter with {@code @Depends} for that provider and what it depends
 * on, on a provider for itself and what it depends on. They add up on the way inwards, outermost
 * first; a provider sees them in {@link RequiredScopes}, the document lists them at the operation.
 * One that its scheme does not declare is a build error.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Scopes {

  /** Their names. */
  String[] value();
}
