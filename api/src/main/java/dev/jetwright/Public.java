package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that anybody may call, although its interface or application has guards.
 *
 * <pre>{@code
 * @Api(path = "/accounts")
 * @Depends(User.class)
 * interface Accounts {
 *
 *   @Post("/token")
 *   @Public
 *   Token login(@Form PasswordGrant grant);
 * }
 * }</pre>
 *
 * <p>It leaves out those guards of the interface and of the application that ask for credentials,
 * themselves or through what they depend on; other guards stay. The operation's own credentials and
 * dependencies count as always. On an interface it is said of all its operations, about the guards
 * of the application. It is also what {@code @Application(security = REQUIRED)} asks for.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Public {}
