package dev.jetwright.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys and tokens, made without the code that is tested. */
final class Tokens {
  static final String SECRET = "0123456789abcdef0123456789abcdef";
  static final KeyPair RSA = pair(JwtAlgorithm.RS256);
  static final KeyPair EC = pair(JwtAlgorithm.ES256);
  static final KeyPair ED = pair(JwtAlgorithm.EDDSA);

  private Tokens() {}

  static KeyPair pair(JwtAlgorithm algorithm) {
    return switch (algorithm) {
      case EDDSA -> pair("Ed25519", "");
      case ES256 -> pair("EC", "secp256r1");
      case ES384 -> pair("EC", "secp384r1");
      case ES512 -> pair("EC", "secp521r1");
      default -> pair("RSA", "");
    };
  }

  static KeyPair pair(String name, String curve) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(name);
      if (!curve.isEmpty()) {
        generator.initialize(new ECGenParameterSpec(curve));
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** A token of any header and payload, signed with a secret. */
  static String hmac(String header, String payload, byte[] secret) {
    String content = base64(header) + "." + base64(payload);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static String hmac(Map<String, ?> claims) {
    return hmac("{\"alg\":\"HS256\"}", claims);
  }

  static String hmac(String header, Map<String, ?> claims) {
    return hmac(
        header, JSONObjectUtils.toJSONString(claims), SECRET.getBytes(StandardCharsets.US_ASCII));
  }

  static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Says why a token is not accepted, having looked at the answer. */
  static String refusal(JwtVerifier verifier, String token) {
    InvalidToken refused = assertThrows(InvalidToken.class, () -> verifier.verify(token));
    assertEquals(401, refused.status());
    assertEquals("Could not validate credentials", refused.detail().orElseThrow());
    assertEquals("WWW-Authenticate", refused.headers().get(0).getKey());
    assertEquals(
        "Bearer error=\"invalid_token\", error_description=\"" + refused.reason() + "\"",
        refused.headers().get(0).getValue());
    return refused.reason();
  }

  /** A clock that goes when it is told to. */
  static final class Watch extends Clock {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    void pass(Duration duration) {
      now = now.plus(duration);
    }

    long seconds() {
      return now.getEpochSecond();
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
