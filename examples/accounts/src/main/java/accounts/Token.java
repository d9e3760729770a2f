package accounts;

import dev.jetwright.Naming;
import dev.jetwright.Naming.Style;

/**
 * What opens the doors (RFC 6749, section 5.1).
 *
 * @param accessToken the token itself
 * @param tokenType {@code bearer}
 * @param expiresIn how many seconds it is good
 * @param scope what it is good for
 */
@Naming(Style.SNAKE_CASE)
public record Token(String accessToken, String tokenType, long expiresIn, String scope) {}
