package dev.jetwright.runtime.csrf;

import dev.jetwright.SetCookie;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Tokens that stand in a cookie and in a header: another site can read neither. */
final class Tokens {
  static final String COOKIE = "csrftoken";
  static final String HEADER = "X-CSRF-Token";

  private static final String HMAC = "HmacSHA256";
  private static final int RANDOM_BYTES = 16;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  Tokens(String secret) {
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
  }

  /** The cookie with a new token. */
  String cookie(boolean isSecure) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    String text = encoded(bytes);
    SetCookie cookie = SetCookie.of(COOKIE, text + "." + signature(text));
    return (isSecure ? cookie.secure() : cookie).toString();
  }

  /** Whether a request has a cookie that was made here. */
  boolean isKnown(HttpFields request) {
    return !tokens(request).isEmpty();
  }

  /** Whether a request says in its header what its cookie says. */
  boolean isShown(HttpFields request) {
    String shown = request.get(HEADER);
    return shown != null && tokens(request).stream().anyMatch(token -> isSame(token, shown));
  }

  private List<String> tokens(HttpFields request) {
    List<String> tokens = new ArrayList<>(1);
    for (String line : request.getValuesList(HttpHeader.COOKIE)) {
      for (String pair : line.split(";")) {
        String cookie = pair.strip();
        if (cookie.startsWith(COOKIE + "=")) {
          // Some clients put quotes around values.
          String token = cookie.substring(COOKIE.length() + 1).replace("\"", "");
          if (isMadeHere(token)) {
            tokens.add(token);
          }
        }
      }
    }
    return tokens;
  }

  private boolean isMadeHere(String token) {
    int dot = token.indexOf('.');
    return dot > 0 && isSame(signature(token.substring(0, dot)), token.substring(dot + 1));
  }

  private String signature(String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return encoded(mac.doFinal(("jetwright csrf\n" + text).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static boolean isSame(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
