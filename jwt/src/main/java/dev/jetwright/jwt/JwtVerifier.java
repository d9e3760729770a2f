package dev.jetwright.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import dev.jetwright.RequiredScopes;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Verifies JSON Web Tokens (RFC 7519) as RFC 8725 advises: only with the keys that it was given,
 * each for its own algorithms, whatever a token's header says.
 *
 * <pre>{@code
 * JwtVerifier tokens = JwtVerifier.builder()
 *     .jwks(Jwks.at(URI.create("https://login.example.com/jwks.json")), JwtAlgorithm.RS256)
 *     .issuer("https://login.example.com")
 *     .audience("shop")
 *     .build();
 *
 * @Provides
 * public Jwt caller(@HttpBearer String token, RequiredScopes scopes) {
 *   return tokens.verify(token, scopes);
 * }
 * }</pre>
 *
 * <p>A token must end ({@code exp}), and an audience or issuer is checked where one is named. Safe
 * for use by many threads. Keys at an address are fetched by the thread that needs them first.
 */
public final class JwtVerifier {
  private static final Pattern COMPACT =
      Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

  private final List<VerificationKeys> keys;
  private final Set<JOSEObjectType> types;
  private final ClaimRules rules;

  JwtVerifier(List<VerificationKeys> keys, Set<JOSEObjectType> types, ClaimRules rules) {
    this.keys = List.copyOf(keys);
    this.types = Set.copyOf(types);
    this.rules = rules;
  }

  /** A verifier that is described. */
  public static JwtVerifierBuilder builder() {
    return new JwtVerifierBuilder();
  }

  /**
   * What a token says.
   *
   * @param token as it stands behind {@code Bearer}
   * @throws InvalidToken if it is not accepted: 401
   * @throws KeysUnavailable if that cannot be said now: 503
   */
  public Jwt verify(String token) {
    SignedJWT signed = parse(token);
    JWSHeader header = signed.getHeader();
    checkHeader(header);
    JwtAlgorithm algorithm = JwtAlgorithm.of(header.getAlgorithm())
        .orElseThrow(() -> new InvalidToken("The token is signed by another algorithm"));
    List<JWK> candidates =
        keys.stream().flatMap(each -> each.find(algorithm, header).stream()).toList();
    if (candidates.isEmpty()) {
      throw new InvalidToken("The token is signed with another key");
    }
    if (candidates.stream().noneMatch(key -> isSignedWith(key, signed))) {
      throw new InvalidToken("The signature is wrong");
    }
    Jwt jwt = Jwt.of(content(signed));
    rules.check(jwt);
    return jwt;
  }

  /**
   * What a token says that must have scopes. Whoever is refused is told which.
   *
   * @param token as it stands behind {@code Bearer}
   * @param scopes all of them are needed: 403 for a token that is accepted and has not all
   * @throws InvalidToken if it is not accepted: 401
   * @throws KeysUnavailable if that cannot be said now: 503
   */
  public Jwt verify(String token, RequiredScopes scopes) {
    Jwt jwt;
    try {
      jwt = verify(token);
    } catch (InvalidToken e) {
      throw e.needing(scopes);
    }
    scopes.requireIn(jwt.scopes());
    return jwt;
  }

  private static SignedJWT parse(String token) {
    if (!COMPACT.matcher(token).matches()) {
      throw new InvalidToken("This is not a signed token");
    }
    try {
      return SignedJWT.parse(token);
    } catch (ParseException | RuntimeException e) {
      // Nimbus stumbles over some headers, such as null.
      throw new InvalidToken("This is not a signed token");
    }
  }

  /** Extensions that must be understood are none that we know; unencoded payloads are no JWTs. */
  private void checkHeader(JWSHeader header) {
    boolean extended =
        header.getCriticalParams() != null && !header.getCriticalParams().isEmpty();
    if (extended || !header.isBase64URLEncodePayload()) {
      throw new InvalidToken("The token has extensions");
    }
    JOSEObjectType type = header.getType();
    if (type != null ? !types.contains(type) : !types.contains(JOSEObjectType.JWT)) {
      throw new InvalidToken("The token is of another type");
    }
  }

  private static boolean isSignedWith(JWK key, SignedJWT signed) {
    try {
      return signed.verify(verifier(key));
    } catch (JOSEException e) {
      throw new InvalidToken("The signature is wrong");
    }
  }

  private static JWSVerifier verifier(JWK key) throws JOSEException {
    if (key instanceof RSAKey rsa) {
      return new RSASSAVerifier(rsa);
    }
    if (key instanceof ECKey ec) {
      return new ECDSAVerifier(ec);
    }
    return key instanceof OctetKeyPair pair
        ? new EdDsa(pair)
        : new MACVerifier(key.toOctetSequenceKey());
  }

  private static Map<String, Object> content(SignedJWT signed) {
    Map<String, Object> content = signed.getPayload().toJSONObject();
    if (content == null) {
      throw new InvalidToken("This is not a signed token");
    }
    return content;
  }
}
