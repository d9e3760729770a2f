/** JSON Web Tokens: {@link dev.jetwright.jwt.JwtVerifier}, {@link dev.jetwright.jwt.JwtIssuer}. */
@NullMarked
package dev.jetwright.jwt;

import org.jspecify.annotations.NullMarked;
