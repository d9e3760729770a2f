package dev.jetwright.jwt;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys as text, as {@code openssl} writes them (RFC 7468).
 *
 * <pre>{@code
 * // openssl genpkey -algorithm ed25519 -out key.pem
 * // openssl pkey -in key.pem -pubout -out public.pem
 * PrivateKey key = Pem.privateKey(JwtAlgorithm.EDDSA, Files.readString(Path.of("key.pem")));
 * }</pre>
 */
public final class Pem {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  private Pem() {}

  /**
   * A {@code PUBLIC KEY}.
   *
   * @throws IllegalArgumentException if the text has none, or one for another algorithm
   */
  public static PublicKey publicKey(JwtAlgorithm algorithm, String pem) {
    try {
      return KeyFactory.getInstance(algorithm.keyFactory())
          .generatePublic(new X509EncodedKeySpec(block("PUBLIC KEY", pem)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Not a public key for " + algorithm, e);
    }
  }

  /**
   * A {@code PRIVATE KEY} (PKCS #8, without a password).
   *
   * @throws IllegalArgumentException if the text has none, or one for another algorithm
   */
  public static PrivateKey privateKey(JwtAlgorithm algorithm, String pem) {
    try {
      return KeyFactory.getInstance(algorithm.keyFactory())
          .generatePrivate(new PKCS8EncodedKeySpec(block("PRIVATE KEY", pem)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Not a private key for " + algorithm, e);
    }
  }

  private static byte[] block(String name, String pem) {
    Matcher block = BLOCK.matcher(pem);
    while (block.find()) {
      if (block.group(1).equals(name)) {
        return Base64.getMimeDecoder().decode(block.group(2));
      }
    }
    throw new IllegalArgumentException("The text has no " + name);
  }
}
