package dev.jetwright.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes tokens for the simple case: a service that logs its own users in.
 *
 * <pre>{@code
 * JwtIssuer tokens = JwtIssuer.withSecret(JwtAlgorithm.HS256, secret)
 *     .issuer("accounts")
 *     .audience("accounts")
 *     .lifetime(Duration.ofMinutes(30));
 * JwtVerifier verifier = tokens.verifier().build();
 *
 * String token = tokens.issue("alice", List.of("items", "me"));
 * }</pre>
 *
 * <p>A token has {@code sub}, {@code iat}, {@code exp}, {@code jti}, and {@code iss}, {@code aud}
 * and {@code scope} where they are set.
 */
public final class JwtIssuer {
  private static final Duration LIFETIME = Duration.ofMinutes(30);

  private final GivenKey key;
  private final JWSSigner signer;
  private final Settings settings;

  private record Settings(
      Optional<String> issuer, List<String> audience, Duration lifetime, Clock clock) {}

  private JwtIssuer(GivenKey key, JWSSigner signer, Settings settings) {
    this.key = key;
    this.signer = signer;
    this.settings = settings;
  }

  private static JwtIssuer with(GivenKey key) {
    return new JwtIssuer(
        key,
        signer(key.key()),
        new Settings(Optional.empty(), List.of(), LIFETIME, Clock.systemUTC()));
  }

  private JwtIssuer with(Settings other) {
    return new JwtIssuer(key, signer, other);
  }

  private static JWSSigner signer(JWK key) {
    try {
      if (key instanceof RSAKey rsa) {
        return new RSASSASigner(rsa);
      }
      if (key instanceof ECKey ec) {
        return new ECDSASigner(ec);
      }
      return key instanceof OctetKeyPair pair
          ? new EdDsa(pair)
          : new MACSigner((OctetSequenceKey) key);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("Nothing can be signed with this key", e);
    }
  }

  /**
   * Signs with a secret.
   *
   * @param algorithm HS256, HS384 or HS512
   * @param secret at least as long as the hash: 32, 48 or 64 bytes
   */
  public static JwtIssuer withSecret(JwtAlgorithm algorithm, byte[] secret) {
    return with(GivenKey.secret(algorithm, secret));
  }

  /** The same with a text's UTF-8. */
  public static JwtIssuer withSecret(JwtAlgorithm algorithm, String secret) {
    return withSecret(algorithm, secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Signs with a key pair, whose id is its thumbprint (RFC 7638).
   *
   * @param algorithm the only one that the pair is for
   * @param publicKey what others verify with, see {@link #jwks}
   * @param privateKey what is signed with
   */
  public static JwtIssuer withKeyPair(
      JwtAlgorithm algorithm, PublicKey publicKey, PrivateKey privateKey) {
    GivenKey pair = GivenKey.of(algorithm, new KeyPair(publicKey, privateKey));
    try {
      return with(pair.named(pair.key().computeThumbprint().toString()));
    } catch (JOSEException e) {
      throw new IllegalArgumentException("The key has no thumbprint", e);
    }
  }

  /** The same, with {@code iss} in its tokens. */
  public JwtIssuer issuer(String name) {
    return with(new Settings(
        Optional.of(name), settings.audience(), settings.lifetime(), settings.clock()));
  }

  /** The same, with {@code aud} in its tokens. */
  public JwtIssuer audience(String... names) {
    return with(
        new Settings(settings.issuer(), List.of(names), settings.lifetime(), settings.clock()));
  }

  /** The same, with tokens that are good for this long; 30 minutes otherwise. */
  public JwtIssuer lifetime(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("Not a lifetime: " + duration);
    }
    return with(new Settings(settings.issuer(), settings.audience(), duration, settings.clock()));
  }

  /** The same with another clock; for tests. */
  public JwtIssuer clock(Clock clock) {
    return with(new Settings(settings.issuer(), settings.audience(), settings.lifetime(), clock));
  }

  /** How long its tokens are good: {@code expires_in} of a token's answer. */
  public Duration lifetime() {
    return settings.lifetime();
  }

  /** A verifier of what is issued here: the same key, issuer, audience and clock. */
  public JwtVerifierBuilder verifier() {
    GivenKey shared = key.key() instanceof OctetSequenceKey
        ? key
        : new GivenKey(key.algorithm(), key.key().toPublicJWK(), key.id());
    JwtVerifierBuilder builder = JwtVerifier.builder().key(shared).clock(settings.clock());
    settings.issuer().ifPresent(builder::issuer);
    return builder.audience(settings.audience().toArray(String[]::new));
  }

  /** A token. */
  public String issue(String subject) {
    return issue(subject, List.of());
  }

  /** A token whose bearer may do something. */
  public String issue(String subject, Collection<String> scopes) {
    return issue(subject, scopes, Map.of());
  }

  /**
   * A token with claims of one's own.
   *
   * @param subject whom it speaks of
   * @param scopes what its bearer may do
   * @param claims more: texts, numbers, booleans, lists and maps of these; the claims that are set
   *     here anyway cannot be among them
   */
  public String issue(String subject, Collection<String> scopes, Map<String, ?> claims) {
    Map<String, Object> content = new LinkedHashMap<>();
    Instant now = settings.clock().instant();
    settings.issuer().ifPresent(issuer -> content.put("iss", issuer));
    content.put("sub", Objects.requireNonNull(subject));
    if (!settings.audience().isEmpty()) {
      boolean single = settings.audience().size() == 1;
      content.put("aud", single ? settings.audience().get(0) : settings.audience());
    }
    content.put("iat", now.getEpochSecond());
    content.put("exp", now.plus(settings.lifetime()).getEpochSecond());
    content.put("jti", UUID.randomUUID().toString());
    if (!scopes.isEmpty()) {
      content.put("scope", String.join(" ", scopes));
    }
    claims.forEach((name, value) -> {
      if (content.putIfAbsent(name, value) != null) {
        throw new IllegalArgumentException("The claim " + name + " is not yours to set");
      }
    });
    return sign(content);
  }

  private String sign(Map<String, Object> content) {
    JWSHeader.Builder header =
        new JWSHeader.Builder(key.algorithm().jws()).type(JOSEObjectType.JWT);
    key.id().ifPresent(header::keyID);
    JWSObject token = new JWSObject(header.build(), new Payload(content));
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("The token could not be signed", e);
    }
    return token.serialize();
  }

  /**
   * The public key as a set of keys in JSON, for others to verify with: what an operation answers
   * at {@code /.well-known/jwks.json}.
   *
   * @throws IllegalStateException if a secret is signed with
   */
  public String jwks() {
    Map<String, Object> members = key.key().toPublicJWK() == null
        ? Map.of()
        : new LinkedHashMap<>(key.key().toPublicJWK().toJSONObject());
    if (members.isEmpty()) {
      throw new IllegalStateException("A secret is not published");
    }
    members.put("use", "sig");
    members.put("alg", key.algorithm().jws().getName());
    key.id().ifPresent(id -> members.put("kid", id));
    return JSONObjectUtils.toJSONString(Map.of("keys", List.of(members)));
  }
}
