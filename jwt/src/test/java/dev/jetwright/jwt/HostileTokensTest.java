package dev.jetwright.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, it is accepted or it is an {@link InvalidToken}: never a crash, never
 * another's.
 */
class HostileTokensTest {
  private static final byte[] SECRET = Tokens.SECRET.getBytes(StandardCharsets.US_ASCII);
  private static final String CLAIMS = "{\"sub\":\"alice\",\"exp\":32503680000}";
  private static final String HEADER = "{\"alg\":\"HS256\"}";

  private final KeyPair pair = Tokens.pair(JwtAlgorithm.ES256);
  private final JwtIssuer ec =
      JwtIssuer.withKeyPair(JwtAlgorithm.ES256, pair.getPublic(), pair.getPrivate());
  private final JwtVerifier verifier = ec.verifier()
      .secret(JwtAlgorithm.HS256, SECRET)
      .publicKey(JwtAlgorithm.EDDSA, Tokens.ED.getPublic())
      .publicKey(JwtAlgorithm.RS256, Tokens.RSA.getPublic())
      .build();

  /** Headers that nobody signs, but whoever knows the secret could. */
  @Test
  void refusesHeadersThatMakeNoSense() {
    for (String header : List.of(
        "{}",
        "[]",
        "null",
        "1",
        "\"HS256\"",
        "{\"alg\":null}",
        "{\"alg\":256}",
        "{\"alg\":[\"HS256\"]}",
        "{\"alg\":\"HS256\",\"alg\":\"none\"}",
        "{\"alg\":\"hs256\"}",
        "{\"alg\":\"HS256 \"}",
        "{\"alg\":\"\"}",
        "{\"alg\":\"A128KW\",\"enc\":\"A128GCM\"}",
        "{\"alg\":\"dir\"}",
        "{\"alg\":\"HS256\",\"typ\":1}",
        "{\"alg\":\"HS256\",\"kid\":{}}",
        "{\"alg\":\"HS256\",\"crit\":\"exp\"}",
        "{\"alg\":\"HS256\",\"b64\":\"no\"}",
        "{\"alg\":\"HS256\",\"jwk\":1}",
        "{\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"}}",
        "{\"alg\":\"HS256\",\"x5u\":\"file:///etc/passwd\",\"x5c\":[1]}",
        "{\"alg\":\"HS256\"",
        "{\"alg\":\"HS256\"}}",
        "{\"alg\":\"HS256\",\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}",
        "{\"alg\":\"HS256\",\"a\":\"" + "x".repeat(200_000) + "\"}")) {
      String token = Tokens.hmac(header, CLAIMS, SECRET);
      assertThrows(InvalidToken.class, () -> verifier.verify(token), header);
    }
  }

  @Test
  void refusesContentThatMakesNoSense() {
    for (String claims : List.of(
        "{\"exp\":1e400}",
        "{\"exp\":-1}",
        "{\"exp\":true}",
        "{\"exp\":{}}",
        "{\"exp\":null}",
        "{\"exp\":\"\"}",
        "{\"exp\":32503680000,\"nbf\":\"x\"}",
        "{\"exp\":32503680000,\"iat\":[1]}",
        "{\"exp\":32503680000,}",
        "{\"exp\":32503680000",
        "{\"exp\":99999999999999999999999999}",
        "{\"exp\":32503680000,\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")) {
      String token = Tokens.hmac(HEADER, claims, SECRET);
      assertThrows(InvalidToken.class, () -> verifier.verify(token), claims);
    }
  }

  @Test
  void standsAnyChangeOfAToken() {
    Random random = new Random(7);
    List<String> tokens = List.of(
        Tokens.hmac(HEADER, CLAIMS, SECRET),
        ec.issue("alice", List.of("items")),
        JwtIssuer.withKeyPair(JwtAlgorithm.EDDSA, Tokens.ED.getPublic(), Tokens.ED.getPrivate())
            .issue("alice"));
    String alphabet = "ABab01-_.=+/ %{}\"\u00e9\0";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder changed = new StringBuilder(tokens.get(i % tokens.size()));
      for (int changes = random.nextInt(3); changes >= 0 && !changed.isEmpty(); changes--) {
        int place = random.nextInt(changed.length());
        switch (random.nextInt(4)) {
          case 0 -> changed.setCharAt(place, alphabet.charAt(random.nextInt(alphabet.length())));
          case 1 -> changed.deleteCharAt(place);
          case 2 -> changed.insert(place, alphabet.charAt(random.nextInt(alphabet.length())));
          default -> changed.setLength(Math.max(1, place));
        }
      }
      try {
        // The last letter of a signature has bits that do not count.
        assertEquals("alice", verifier.verify(changed.toString()).subject());
      } catch (InvalidToken e) {
        assertEquals(401, e.status());
      }
    }
  }
}
