package dev.jetwright.jwt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.jetwright.jwt.Tokens.Watch;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JwtIssuerTest {
  private final Watch watch = new Watch();
  private final JwtIssuer issuer = JwtIssuer.withSecret(JwtAlgorithm.HS256, Tokens.SECRET)
      .issuer("accounts")
      .audience("shop")
      .lifetime(Duration.ofMinutes(5))
      .clock(watch);

  @Test
  void saysWhatItIsTold() {
    Jwt jwt = issuer
        .verifier()
        .build()
        .verify(issuer.issue("alice", List.of("items", "me"), Map.of("tenant", 7)));
    assertEquals("alice", jwt.subject());
    assertEquals(Optional.of("accounts"), jwt.issuer());
    assertEquals(List.of("shop"), jwt.audience());
    assertEquals(Set.of("items", "me"), jwt.scopes());
    assertEquals("items me", jwt.claims().get("scope"));
    assertEquals("shop", jwt.claims().get("aud"));
    assertEquals(Optional.of(7), jwt.claim("tenant", Integer.class));
    Instant now = watch.instant();
    assertEquals(Optional.of(now), jwt.issuedAt());
    assertEquals(Optional.of(now.plusSeconds(300)), jwt.expiresAt());
    assertTrue(jwt.id().isPresent());
    assertNotEquals(issuer.issue("alice"), issuer.issue("alice"));
    assertEquals(Duration.ofMinutes(5), issuer.lifetime());
  }

  @Test
  void leavesOutWhatItIsNotTold() {
    JwtIssuer plain = JwtIssuer.withSecret(JwtAlgorithm.HS256, Tokens.SECRET);
    Jwt jwt = plain.verifier().build().verify(plain.issue("alice"));
    assertEquals(Set.of("sub", "iat", "exp", "jti"), jwt.claims().keySet());
    assertEquals(Duration.ofMinutes(30), plain.lifetime());
  }

  @Test
  void lastsAsLongAsItSays() {
    String token = issuer.issue("alice");
    watch.pass(Duration.ofSeconds(359));
    issuer.verifier().build().verify(token);
    watch.pass(Duration.ofSeconds(1));
    assertEquals("The token has expired", Tokens.refusal(issuer.verifier().build(), token));
  }

  @Test
  void keepsItsOwnClaims() {
    for (String own : List.of("sub", "exp", "iss", "aud", "iat", "jti", "scope")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> issuer.issue("alice", List.of("me"), Map.of(own, "x")));
    }
  }

  @Test
  void publishesThePublicHalf() throws Exception {
    for (JwtAlgorithm algorithm :
        List.of(JwtAlgorithm.PS256, JwtAlgorithm.ES512, JwtAlgorithm.EDDSA)) {
      java.security.KeyPair pair = Tokens.pair(algorithm);
      JwtIssuer signing = JwtIssuer.withKeyPair(algorithm, pair.getPublic(), pair.getPrivate());
      Map<String, Object> key =
          JSONObjectUtils.getJSONObjectArray(JSONObjectUtils.parse(signing.jwks()), "keys")[0];
      assertEquals("sig", key.get("use"));
      assertEquals(algorithm == JwtAlgorithm.EDDSA ? "EdDSA" : algorithm.name(), key.get("alg"));
      assertEquals(
          JWSHeader.parse(Base64URL.from(signing.issue("a").split("\\.")[0])).getKeyID(),
          key.get("kid"));
      for (String secret : List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k")) {
        assertFalse(key.containsKey(secret), secret);
      }
    }
    assertThrows(IllegalStateException.class, issuer::jwks);
  }

  /** The signature of RFC 8037, appendix A.4. */
  @Test
  void signsByEd25519AsTheStandardDoes() throws Exception {
    EdDsa signer = new EdDsa(new OctetKeyPair.Builder(
            Curve.Ed25519, new Base64URL("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"))
        .d(new Base64URL("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"))
        .build());
    byte[] content = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
        .getBytes(StandardCharsets.US_ASCII);
    JWSHeader header = new JWSHeader(JwtAlgorithm.EDDSA.jws());
    Base64URL signature = signer.sign(header, content);
    assertEquals(
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
        signature.toString());
    assertTrue(signer.verify(header, content, signature));
    content[0]++;
    assertFalse(signer.verify(header, content, signature));
  }

  @Test
  void readsPem() {
    for (JwtAlgorithm algorithm :
        List.of(JwtAlgorithm.RS256, JwtAlgorithm.ES256, JwtAlgorithm.EDDSA)) {
      java.security.KeyPair pair = Tokens.pair(algorithm);
      String text = "Some words\n" + pem("PRIVATE KEY", pair.getPrivate().getEncoded())
          + pem("PUBLIC KEY", pair.getPublic().getEncoded());
      assertArrayEquals(
          pair.getPublic().getEncoded(), Pem.publicKey(algorithm, text).getEncoded());
      PrivateKey key = Pem.privateKey(algorithm, text);
      assertArrayEquals(pair.getPrivate().getEncoded(), key.getEncoded());
      assertThrows(IllegalArgumentException.class, () -> Pem.publicKey(algorithm, "nothing"));
    }
    String text = pem("PUBLIC KEY", Tokens.RSA.getPublic().getEncoded());
    assertThrows(IllegalArgumentException.class, () -> Pem.publicKey(JwtAlgorithm.ES256, text));
    assertThrows(IllegalArgumentException.class, () -> Pem.privateKey(JwtAlgorithm.RS256, text));
  }

  private static String pem(String name, byte[] bytes) {
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(name, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes));
  }
}
