package dev.jetwright.jwt;

import dev.jetwright.RequiredScopes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a verified token says: who calls, and what they may do.
 *
 * <pre>{@code
 * Jwt jwt = tokens.verify(token);
 * User user = users.named(jwt.subject());
 * jwt.requireScopes("items");
 * Optional<String> tenant = jwt.claim("tenant", String.class);
 * }</pre>
 *
 * <p>A claim that is asked for and is of another type answers 401: the token is not what was
 * agreed. The same goes for a {@link #subject} that is not there.
 */
public final class Jwt {
  private final Map<String, Object> claims;
  private final Set<String> scopes;

  private Jwt(Map<String, Object> claims) {
    this.claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    this.scopes = scopesOf(claims);
  }

  /**
   * A token's content, for tests and for tokens that were verified elsewhere.
   *
   * <pre>{@code
   * Jwt alice = Jwt.of(Map.of("sub", "alice", "scope", "items me"));
   * }</pre>
   *
   * @param claims as in JSON: texts, numbers, booleans, lists, maps; times in seconds
   */
  public static Jwt of(Map<String, Object> claims) {
    return new Jwt(claims);
  }

  /** {@code scope} is a text with spaces (RFC 8693), {@code scp} a list; some mix the two. */
  private static Set<String> scopesOf(Map<String, Object> claims) {
    Set<String> scopes = new LinkedHashSet<>();
    for (String name : List.of("scope", "scp")) {
      Object value = claims.get(name);
      if (value instanceof String text) {
        scopes.addAll(Arrays.asList(text.split(" ")));
      } else if (value instanceof List<?> list) {
        list.stream().filter(String.class::isInstance).map(String.class::cast).forEach(scopes::add);
      }
    }
    scopes.remove("");
    return Collections.unmodifiableSet(scopes);
  }

  /** Whom the token speaks of: {@code sub}. A token without one answers 401 here. */
  public String subject() {
    return claim("sub", String.class).orElseThrow(() -> new InvalidToken("It has no subject"));
  }

  /** Who made the token: {@code iss}. */
  public Optional<String> issuer() {
    return claim("iss", String.class);
  }

  /** Whom the token is for: {@code aud}. */
  public List<String> audience() {
    return texts("aud");
  }

  /** When it ends: {@code exp}. */
  public Optional<Instant> expiresAt() {
    return claim("exp", Instant.class);
  }

  /** When it was made: {@code iat}. */
  public Optional<Instant> issuedAt() {
    return claim("iat", Instant.class);
  }

  /** Its number: {@code jti}. */
  public Optional<String> id() {
    return claim("jti", String.class);
  }

  /** What its bearer may do: the words of {@code scope} and {@code scp}, in their order. */
  public Set<String> scopes() {
    return scopes;
  }

  /** Whether it has all of these scopes. */
  public boolean hasScopes(String... needed) {
    return scopes.containsAll(List.of(needed));
  }

  /**
   * Answers 403 unless it has all of these scopes; see {@link RequiredScopes#requireIn}.
   *
   * @return itself
   */
  public Jwt requireScopes(String... needed) {
    RequiredScopes.of(needed).requireIn(scopes);
    return this;
  }

  /**
   * A claim of a type.
   *
   * @param name its name
   * @param type {@code String}, {@code Boolean}, {@code Integer}, {@code Long}, {@code Double},
   *     {@code BigDecimal}, {@code Instant} (of seconds), {@code List} or {@code Map}
   * @return empty if the token has none, or null
   * @throws InvalidToken if the token has one of another type
   */
  public <T> Optional<T> claim(String name, Class<T> type) {
    Object value = claims.get(name);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(type.cast(value instanceof Number number ? number(number, type) : value));
    } catch (ClassCastException | ArithmeticException | NumberFormatException e) {
      throw new InvalidToken("The claim " + name + " is of another type");
    }
  }

  private static Object number(Number number, Class<?> type) {
    BigDecimal exact =
        number instanceof BigInteger whole ? new BigDecimal(whole) : new BigDecimal("" + number);
    if (type == Integer.class) {
      return exact.intValueExact();
    }
    if (type == Long.class) {
      return exact.longValueExact();
    }
    if (type == Double.class) {
      return exact.doubleValue();
    }
    if (type == Instant.class) {
      BigDecimal millis = exact.movePointRight(3);
      return Instant.ofEpochMilli(millis.toBigInteger().longValueExact());
    }
    return type == BigDecimal.class ? exact : number;
  }

  /**
   * The texts of a claim that is a list, or the one text that it is.
   *
   * @return empty if the token has none
   * @throws InvalidToken if there is something else in it
   */
  public List<String> texts(String name) {
    Object value = claims.get(name);
    if (value == null) {
      return List.of();
    }
    List<?> list = value instanceof List<?> several ? several : List.of(value);
    if (!list.stream().allMatch(String.class::isInstance)) {
      throw new InvalidToken("The claim " + name + " is of another type");
    }
    return list.stream().map(String.class::cast).toList();
  }

  /** All claims as they are in JSON. */
  public Map<String, Object> claims() {
    return claims;
  }

  @Override
  public String toString() {
    return "Jwt[" + claims.get("sub") + ", " + scopes + "]";
  }
}
