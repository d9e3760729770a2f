package dev.jetwright.runtime.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts that only holders of a secret can make: signed, so that everybody can read them, or
 * encrypted. The first secret seals; what was sealed by any of them can be opened.
 */
abstract class Seal {
  static final int SHORTEST_SECRET = 32;

  private static final String HMAC = "HmacSHA256";
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

  private final List<byte[]> keys;

  private Seal(List<String> secrets, String purpose) {
    keys = secrets.stream()
        .map(secret -> hmac(secret.getBytes(StandardCharsets.UTF_8), purpose))
        .toList();
  }

  /** Signs by HMAC with SHA-256. */
  static Seal signing(List<String> secrets) {
    return new Signing(secrets);
  }

  /** Encrypts by AES-GCM with 256 bits. */
  static Seal encrypting(List<String> secrets) {
    return new Encrypting(secrets);
  }

  /** A text for some bytes that is valid beside this context alone. */
  final String seal(byte[] content, String context) {
    return seal(content, context, keys.get(0));
  }

  /** The bytes that a text was made for; null unless it was made here, as it is. */
  final byte @Nullable [] open(String text, String context) {
    for (byte[] key : keys) {
      byte[] content = open(text, context, key);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** How long the text of so many bytes is. */
  abstract int length(int bytes);

  abstract String seal(byte[] content, String context, byte[] key);

  abstract byte @Nullable [] open(String text, String context, byte[] key);

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int encodedLength(int bytes) {
    return (bytes * 4 + 2) / 3;
  }

  /** Bytes from their text; null unless it is the one text for them. */
  private static byte @Nullable [] decoded(String text) {
    try {
      byte[] bytes = DECODER.decode(text);
      return ENCODER.encodeToString(bytes).equals(text) ? bytes : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static final class Signing extends Seal {
    private static final int SIGNATURE_BYTES = 32;

    Signing(List<String> secrets) {
      super(secrets, "jetwright session signature");
    }

    @Override
    int length(int bytes) {
      return encodedLength(bytes) + 1 + encodedLength(SIGNATURE_BYTES);
    }

    @Override
    String seal(byte[] content, String context, byte[] key) {
      String text = ENCODER.encodeToString(content);
      return text + "." + signature(text, context, key);
    }

    private static String signature(String text, String context, byte[] key) {
      return ENCODER.encodeToString(hmac(key, context + "\n" + text));
    }

    @Override
    byte @Nullable [] open(String text, String context, byte[] key) {
      int dot = text.lastIndexOf('.');
      if (dot < 0) {
        return null;
      }
      String signed = text.substring(0, dot);
      byte[] expected = signature(signed, context, key).getBytes(StandardCharsets.ISO_8859_1);
      byte[] given = text.substring(dot + 1).getBytes(StandardCharsets.ISO_8859_1);
      return MessageDigest.isEqual(expected, given) ? decoded(signed) : null;
    }
  }

  private static final class Encrypting extends Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    Encrypting(List<String> secrets) {
      super(secrets, "jetwright session encryption");
    }

    @Override
    int length(int bytes) {
      return encodedLength(NONCE_BYTES + bytes + TAG_BITS / Byte.SIZE);
    }

    @Override
    String seal(byte[] content, String context, byte[] key) {
      byte[] nonce = new byte[NONCE_BYTES];
      random.nextBytes(nonce);
      try {
        byte[] secret = cipher(Cipher.ENCRYPT_MODE, nonce, context, key).doFinal(content);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + secret.length);
        System.arraycopy(secret, 0, all, NONCE_BYTES, secret.length);
        return ENCODER.encodeToString(all);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    byte @Nullable [] open(String text, String context, byte[] key) {
      byte[] all = decoded(text);
      if (all == null || all.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
        return null;
      }
      byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
      try {
        return cipher(Cipher.DECRYPT_MODE, nonce, context, key)
            .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
      } catch (AEADBadTagException e) {
        return null;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Cipher cipher(int mode, byte[] nonce, String context, byte[] key)
        throws GeneralSecurityException {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher;
    }
  }
}
