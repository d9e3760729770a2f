package dev.jetwright.jwt;

import static dev.jetwright.jwt.Tokens.base64;
import static dev.jetwright.jwt.Tokens.hmac;
import static dev.jetwright.jwt.Tokens.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.HttpException;
import dev.jetwright.RequiredScopes;
import dev.jetwright.jwt.Tokens.Watch;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtVerifierTest {
  private static final String FAR = "\"exp\":32503680000";

  private final Watch watch = new Watch();

  private JwtVerifier verifier(UnaryOperator<JwtVerifierBuilder> more) {
    return more.apply(JwtVerifier.builder()
            .secret(JwtAlgorithm.HS256, Tokens.SECRET)
            .clock(watch)
            .clockSkew(Duration.ofSeconds(10)))
        .build();
  }

  private JwtVerifier verifier() {
    return verifier(it -> it);
  }

  private Map<String, Object> claims(Object... more) {
    Map<String, Object> claims = new HashMap<>(Map.of("exp", watch.seconds() + 60));
    for (int i = 0; i < more.length; i += 2) {
      claims.put((String) more[i], more[i + 1]);
    }
    return claims;
  }

  private static String secretOf(JwtAlgorithm algorithm) {
    return Tokens.SECRET + Tokens.SECRET.substring(0, 32) + algorithm;
  }

  private static JwtIssuer issuer(JwtAlgorithm algorithm) {
    if (algorithm.isSymmetric()) {
      return JwtIssuer.withSecret(algorithm, secretOf(algorithm));
    }
    KeyPair pair = Tokens.pair(algorithm);
    return JwtIssuer.withKeyPair(algorithm, pair.getPublic(), pair.getPrivate());
  }

  @ParameterizedTest
  @EnumSource
  void acceptsEveryAlgorithm(JwtAlgorithm algorithm) {
    JwtIssuer issuer = issuer(algorithm);
    String token = issuer.issue("alice", List.of("items"));
    assertEquals("alice", issuer.verifier().build().verify(token).subject());
    String stranger = issuer(otherThan(algorithm)).issue("eve");
    assertEquals("The token is signed with another key", refusal(verifier(), stranger));
    assertEquals(
        "The signature is wrong",
        refusal(
            issuer.verifier().build(),
            token.replaceFirst(
                "\\.[^.]+\\.", "." + base64("{\"sub\":\"root\"," + FAR + "}") + ".")));
    String zeros = token.substring(0, token.lastIndexOf('.') + 1)
        + "A".repeat(token.length() - token.lastIndexOf('.') - 1);
    assertEquals("The signature is wrong", refusal(issuer.verifier().build(), zeros));
    assertEquals(
        "The signature is wrong",
        refusal(issuer.verifier().build(), token.substring(0, token.lastIndexOf('.')) + ".AAAA"));
  }

  private static JwtAlgorithm otherThan(JwtAlgorithm algorithm) {
    return algorithm == JwtAlgorithm.HS256 ? JwtAlgorithm.HS384 : algorithm;
  }

  /** The token of RFC 7515, appendix A.1. */
  @Test
  void acceptsTheTokenOfTheStandard() {
    byte[] key = java.util.Base64.getUrlDecoder()
        .decode("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75"
            + "aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");
    String token = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
        + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
        + "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
        + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    Watch then = new Watch();
    then.pass(Duration.ofSeconds(1300819000L - then.seconds()));
    JwtVerifierBuilder builder = JwtVerifier.builder().secret(JwtAlgorithm.HS256, key);
    Jwt jwt = builder.clock(then).issuer("joe").build().verify(token);
    assertEquals(true, jwt.claim("http://example.com/is_root", Boolean.class).orElseThrow());
    assertEquals("The token has expired", refusal(builder.clock(watch).build(), token));
  }

  @Test
  void refusesTokensThatAreNotSigned() {
    String content = "." + base64("{\"sub\":\"root\"," + FAR + "}") + ".";
    for (String none : List.of("none", "None", "NONE", "nOnE")) {
      String header = base64("{\"alg\":\"" + none + "\"}");
      assertEquals("This is not a signed token", refusal(verifier(), header + content));
      String reason = refusal(verifier(), header + content + "AAAA");
      assertTrue(
          Set.of("This is not a signed token", "The token is signed by another algorithm")
              .contains(reason),
          reason);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "a.b.c",
        "Bearer",
        "null",
        "a.b.c.d.e",
        "e30.e30.",
        "e30.e30.e30",
        " ",
        "eyJhbGciOiJIUzI1NiJ9.bm8gSlNPTg.AAAA",
        "eyJhbGciOjF9.e30.AAAA",
        "W10.e30.AAAA",
        "eyJhbGciOiJIUzI1NiJ9.e30.AA=="
      })
  void refusesGarbage(String garbage) {
    refusal(verifier(), garbage);
  }

  @Test
  void refusesPayloadsThatAreNoObjects() {
    for (String payload : List.of("[]", "1", "\"a\"", "{", "null", "{} {}")) {
      byte[] secret = Tokens.SECRET.getBytes(StandardCharsets.US_ASCII);
      refusal(verifier(), hmac("{\"alg\":\"HS256\"}", payload, secret));
    }
  }

  /** The public key, which everybody has, as the secret of an HMAC. */
  @Test
  void refusesToTakeAPublicKeyForASecret() {
    JwtVerifier verifier = JwtVerifier.builder()
        .publicKey(JwtAlgorithm.RS256, Tokens.RSA.getPublic())
        .build();
    byte[] key = Tokens.RSA.getPublic().getEncoded();
    String pem = "-----BEGIN PUBLIC KEY-----\n"
        + java.util.Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
        + "\n-----END PUBLIC KEY-----\n";
    String payload = "{\"sub\":\"root\"," + FAR + "}";
    for (byte[] secret : List.of(key, pem.getBytes(StandardCharsets.US_ASCII))) {
      assertEquals(
          "The token is signed with another key",
          refusal(verifier, hmac("{\"alg\":\"HS256\"}", payload, secret)));
    }
  }

  /** A key is for one algorithm, even where it would do for another. */
  @Test
  void refusesOtherAlgorithmsOfTheSameKey() {
    JwtVerifier verifier = JwtVerifier.builder()
        .publicKey(JwtAlgorithm.RS256, Tokens.RSA.getPublic())
        .build();
    JwtIssuer other =
        JwtIssuer.withKeyPair(JwtAlgorithm.PS256, Tokens.RSA.getPublic(), Tokens.RSA.getPrivate());
    assertEquals("The token is signed with another key", refusal(verifier, other.issue("alice")));
  }

  /** Keys in a header are the sender's, and prove nothing. */
  @Test
  void ignoresKeysInTheHeader() throws Exception {
    KeyPair own = Tokens.pair(JwtAlgorithm.ES256);
    JwtVerifier verifier = JwtVerifier.builder()
        .publicKey(JwtAlgorithm.ES256, Tokens.EC.getPublic())
        .build();
    com.nimbusds.jose.jwk.ECKey key = new com.nimbusds.jose.jwk.ECKey.Builder(
            com.nimbusds.jose.jwk.Curve.P_256,
            (java.security.interfaces.ECPublicKey) own.getPublic())
        .privateKey(own.getPrivate())
        .build();
    com.nimbusds.jose.JWSObject token = new com.nimbusds.jose.JWSObject(
        new com.nimbusds.jose.JWSHeader.Builder(com.nimbusds.jose.JWSAlgorithm.ES256)
            .jwk(key.toPublicJWK())
            .jwkURL(java.net.URI.create("http://127.0.0.1:1/"))
            .build(),
        new com.nimbusds.jose.Payload("{\"sub\":\"root\"," + FAR + "}"));
    token.sign(new com.nimbusds.jose.crypto.ECDSASigner(key));
    assertEquals("The signature is wrong", refusal(verifier, token.serialize()));
  }

  @Test
  void refusesExtensionsAndOtherTypes() {
    for (String header : List.of(
        "{\"alg\":\"HS256\",\"crit\":[\"x\"],\"x\":1}",
        "{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}")) {
      assertEquals("The token has extensions", refusal(verifier(), hmac(header, claims())));
    }
    String logout = hmac("{\"alg\":\"HS256\",\"typ\":\"logout+jwt\"}", claims());
    assertEquals("The token is of another type", refusal(verifier(), logout));
    verifier(it -> it.type("logout+jwt")).verify(logout);
    String untyped = hmac(claims());
    verifier().verify(untyped);
    assertEquals(
        "The token is of another type", refusal(verifier(it -> it.type("at+jwt")), untyped));
    String access = hmac("{\"alg\":\"HS256\",\"typ\":\"AT+jwt\"}", claims());
    verifier(it -> it.type("at+jwt")).verify(access);
    verifier().verify(access);
  }

  @Test
  void knowsTheTime() {
    String token = hmac(claims("nbf", watch.seconds() + 20, "iat", watch.seconds()));
    assertEquals("The token is not valid yet", refusal(verifier(), token));
    watch.pass(Duration.ofSeconds(10));
    verifier().verify(token);
    watch.pass(Duration.ofSeconds(59));
    verifier().verify(token);
    watch.pass(Duration.ofSeconds(1));
    assertEquals("The token has expired", refusal(verifier(), token));
    assertEquals(
        "The token is not valid yet",
        refusal(verifier(), hmac(claims("iat", watch.seconds() + 11))));
    verifier().verify(hmac(claims("exp", watch.seconds() + 0.5)));
  }

  @Test
  void wantsAnEnd() {
    String endless = hmac(Map.of("sub", "alice"));
    assertEquals("The token has no exp", refusal(verifier(), endless));
    assertEquals("alice", verifier(JwtVerifierBuilder::endless).verify(endless).subject());
    for (Object wrong : List.of("tomorrow", true, List.of(), "99999999999")) {
      assertEquals(
          "The claim exp is of another type", refusal(verifier(), hmac(claims("exp", wrong))));
    }
  }

  @Test
  void knowsHowOldATokenIs() {
    JwtVerifier verifier = verifier(it -> it.maxAge(Duration.ofSeconds(30)));
    assertEquals("The token has no iat", refusal(verifier, hmac(claims())));
    String token = hmac(claims("iat", watch.seconds()));
    watch.pass(Duration.ofSeconds(40));
    verifier.verify(token);
    watch.pass(Duration.ofSeconds(1));
    assertEquals("The token is too old", refusal(verifier, token));
  }

  @Test
  void knowsIssuerAndAudience() {
    JwtVerifier verifier = verifier(it -> it.issuer("accounts", "old").audience("shop", "web"));
    assertEquals("The token is from another issuer", refusal(verifier, hmac(claims())));
    for (Object other : List.of("Accounts", "accounts ", "")) {
      assertEquals(
          "The token is from another issuer", refusal(verifier, hmac(claims("iss", other))));
    }
    for (Object other : List.of("bank", List.of("bank"), List.of(), "shop web")) {
      assertEquals(
          "The token is for another audience",
          refusal(verifier, hmac(claims("iss", "accounts", "aud", other))));
    }
    verifier.verify(hmac(claims("iss", "accounts", "aud", "shop")));
    verifier.verify(hmac(claims("iss", "old", "aud", List.of("bank", "web"))));
    assertEquals(
        "The claim aud is of another type",
        refusal(verifier, hmac(claims("iss", "accounts", "aud", 1))));
  }

  @Test
  void wantsClaims() {
    JwtVerifier verifier = verifier(it -> it.require("sub", "tenant").claim("azp", "x"));
    assertEquals(
        "The token has another azp",
        refusal(verifier, hmac(claims("sub", "a", "tenant", 1, "azp", "y"))));
    assertEquals(
        "The token has no sub",
        refusal(verifier(it -> it.require("sub", "tenant")), hmac(claims())));
    verifier.verify(hmac(claims("sub", "a", "tenant", 1, "azp", "x")));
  }

  @Test
  void saysWhichScopesAreNeeded() {
    String token = hmac(claims("scope", "me"));
    HttpException refused = assertThrows(
        HttpException.class, () -> verifier().verify(token, RequiredScopes.of("items", "me")));
    assertEquals(403, refused.status());
    assertEquals("Not enough permissions", refused.detail().orElseThrow());
    assertEquals(
        "Bearer error=\"insufficient_scope\", scope=\"items me\"",
        refused.headers().get(0).getValue());
    verifier().verify(token, RequiredScopes.of("me"));

    InvalidToken invalid =
        assertThrows(InvalidToken.class, () -> verifier().verify("x", RequiredScopes.of("items")));
    assertEquals(
        "Bearer error=\"invalid_token\", error_description=\"This is not a signed token\","
            + " scope=\"items\"",
        invalid.headers().get(0).getValue());
  }

  @Test
  void challengesAreWellFormedWhateverTheReason() {
    assertEquals(
        "Bearer error=\"invalid_token\", error_description=\"It's 'b?d' ???\"",
        new InvalidToken("It's \"b\\d\" é\r\n").headers().get(0).getValue());
  }

  @Test
  void triesAllKeysWithoutIdsAndOneWithAnId() {
    KeyPair second = Tokens.pair(JwtAlgorithm.ES256);
    JwtVerifier verifier = JwtVerifier.builder()
        .publicKey(JwtAlgorithm.ES256, Tokens.EC.getPublic())
        .publicKey("b", JwtAlgorithm.ES256, second.getPublic())
        .build();
    JwtIssuer first =
        JwtIssuer.withKeyPair(JwtAlgorithm.ES256, Tokens.EC.getPublic(), Tokens.EC.getPrivate());
    assertEquals("a", verifier.verify(first.issue("a")).subject());
    JwtIssuer other =
        JwtIssuer.withKeyPair(JwtAlgorithm.ES256, second.getPublic(), second.getPrivate());
    assertEquals("The signature is wrong", refusal(verifier, other.issue("b")));
  }

  @Test
  void refusesWeakAndWrongKeys() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    JwtVerifierBuilder builder = JwtVerifier.builder();
    assertWrong(
        "Keys of RSA need at least 2048 bits",
        () -> builder.publicKey(JwtAlgorithm.RS256, generator.generateKeyPair().getPublic()));
    assertWrong(
        "HS256 needs a secret of at least 32 bytes",
        () -> builder.secret(JwtAlgorithm.HS256, "secret"));
    assertWrong(
        "HS512 needs a secret of at least 64 bytes",
        () -> builder.secret(JwtAlgorithm.HS512, Tokens.SECRET));
    assertWrong(
        "RS256 needs a key pair, not a secret",
        () -> builder.secret(JwtAlgorithm.RS256, Tokens.SECRET));
    assertWrong(
        "ES384 cannot be verified with a key of EC",
        () -> builder.publicKey(JwtAlgorithm.ES384, Tokens.EC.getPublic()));
    assertWrong(
        "HS256 cannot be verified with a key of EC",
        () -> builder.publicKey(JwtAlgorithm.HS256, Tokens.EC.getPublic()));
    assertWrong(
        "EDDSA needs a key of Ed25519",
        () -> builder.publicKey(JwtAlgorithm.EDDSA, Tokens.pair("X25519", "").getPublic()));
    assertWrong(
        "Keys that everybody can read are no secrets: HS256 is not for them",
        () -> builder.jwks(
            Jwks.at(java.net.URI.create("http://localhost/")),
            JwtAlgorithm.RS256,
            JwtAlgorithm.HS256));
    assertThrows(IllegalStateException.class, builder::build);
  }

  private static void assertWrong(
      String message, org.junit.jupiter.api.function.Executable executable) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, executable).getMessage());
  }
}
