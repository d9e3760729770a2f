package dev.jetwright.jwt;

import com.nimbusds.jose.JOSEObjectType;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Describes a {@link JwtVerifier}.
 *
 * <pre>{@code
 * JwtVerifier.builder()
 *     .publicKey(JwtAlgorithm.ES256, Pem.publicKey(JwtAlgorithm.ES256, text))
 *     .issuer("accounts")
 *     .audience("shop")
 *     .require("sub", "email")
 *     .clockSkew(Duration.ofSeconds(30))
 *     .build();
 * }</pre>
 */
public final class JwtVerifierBuilder {
  private static final Duration SKEW = Duration.ofSeconds(60);

  /** Keys need the clock, which may be set after them. */
  private final List<Function<Clock, VerificationKeys>> keys = new ArrayList<>();

  private final Set<String> issuers = new LinkedHashSet<>();
  private final Set<String> audiences = new LinkedHashSet<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final Map<String, Object> equal = new HashMap<>();
  private Set<JOSEObjectType> types = Set.of(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"));
  private Optional<Duration> maxAge = Optional.empty();
  private Duration skew = SKEW;
  private Clock clock = Clock.systemUTC();
  private boolean endless;

  JwtVerifierBuilder() {}

  /**
   * Accepts what is signed with a secret.
   *
   * @param algorithm HS256, HS384 or HS512
   * @param secret at least as long as the hash: 32, 48 or 64 bytes
   */
  public JwtVerifierBuilder secret(JwtAlgorithm algorithm, byte[] secret) {
    return key(GivenKey.secret(algorithm, secret));
  }

  /** The same with a text's UTF-8. */
  public JwtVerifierBuilder secret(JwtAlgorithm algorithm, String secret) {
    return secret(algorithm, secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Accepts what is signed with the private half of a key.
   *
   * @param algorithm the only one that the key is for
   * @param key of RSA with 2048 bits or more, of EC on the algorithm's curve, or of Ed25519
   */
  public JwtVerifierBuilder publicKey(JwtAlgorithm algorithm, PublicKey key) {
    return key(GivenKey.of(algorithm, key));
  }

  /**
   * The same for a key with an id, where there are several: it is not tried for tokens that name
   * another.
   */
  public JwtVerifierBuilder publicKey(String id, JwtAlgorithm algorithm, PublicKey key) {
    return key(GivenKey.of(algorithm, key).named(id));
  }

  JwtVerifierBuilder key(GivenKey key) {
    keys.add(any -> key);
    return this;
  }

  /**
   * Accepts what is signed with a key of a set.
   *
   * @param jwks where the set is
   * @param first an algorithm that its keys may be used for; not one of secrets
   * @param others more of them
   */
  public JwtVerifierBuilder jwks(Jwks jwks, JwtAlgorithm first, JwtAlgorithm... others) {
    Set<JwtAlgorithm> algorithms = EnumSet.of(first, others);
    algorithms.stream().filter(JwtAlgorithm::isSymmetric).findAny().ifPresent(algorithm -> {
      throw new IllegalArgumentException(
          "Keys that everybody can read are no secrets: " + algorithm + " is not for them");
    });
    keys.add(any -> new FetchedKeys(jwks, algorithms, any));
    return this;
  }

  /** Accepts only what these have issued: {@code iss} is one of them. */
  public JwtVerifierBuilder issuer(String... names) {
    issuers.addAll(List.of(names));
    return this;
  }

  /** Accepts only what is for one of these: {@code aud} has one of them. */
  public JwtVerifierBuilder audience(String... names) {
    audiences.addAll(List.of(names));
    return this;
  }

  /** Accepts only what has these claims. */
  public JwtVerifierBuilder require(String... claims) {
    required.addAll(List.of(claims));
    return this;
  }

  /** Accepts only what has a claim with this value: a text or a boolean. */
  public JwtVerifierBuilder claim(String claim, Object value) {
    equal.put(claim, Objects.requireNonNull(value));
    return this;
  }

  /** Accepts only what was made ({@code iat}) this long ago at most, even if it ends later. */
  public JwtVerifierBuilder maxAge(Duration duration) {
    maxAge = Optional.of(duration);
    return this;
  }

  /** Accepts tokens that do not say when they end. They can never be taken back. */
  public JwtVerifierBuilder endless() {
    endless = true;
    return this;
  }

  /**
   * Accepts only tokens whose header has one of these types. Otherwise these are accepted:
   * {@code JWT}, {@code at+jwt} (RFC 9068) and none.
   */
  public JwtVerifierBuilder type(String... names) {
    types = Set.copyOf(List.of(names).stream().map(JOSEObjectType::new).toList());
    return this;
  }

  /** How far the clocks of issuer and verifier may be apart: 60 seconds. */
  public JwtVerifierBuilder clockSkew(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("Not a skew: " + duration);
    }
    skew = duration;
    return this;
  }

  /** What says the time; for tests. */
  public JwtVerifierBuilder clock(Clock other) {
    clock = other;
    return this;
  }

  /**
   * The verifier.
   *
   * @throws IllegalStateException if there are no keys
   */
  public JwtVerifier build() {
    if (keys.isEmpty()) {
      throw new IllegalStateException("Without a key nothing can be verified");
    }
    return new JwtVerifier(
        keys.stream().map(each -> each.apply(clock)).toList(),
        types,
        new ClaimRules(
            Set.copyOf(issuers),
            Set.copyOf(audiences),
            List.copyOf(required),
            Map.copyOf(equal),
            endless,
            maxAge,
            skew,
            clock));
  }
}
