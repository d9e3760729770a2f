package dev.jetwright.jwt;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a token is signed (RFC 7518, RFC 8037). {@code none} is not among them.
 *
 * <pre>{@code
 * JwtVerifier.builder().secret(JwtAlgorithm.HS256, secret).build();
 * }</pre>
 */
public enum JwtAlgorithm {
  /** A shared secret of 32 bytes or more. */
  HS256(KeyType.OCT),
  /** A shared secret of 48 bytes or more. */
  HS384(KeyType.OCT),
  /** A shared secret of 64 bytes or more. */
  HS512(KeyType.OCT),
  /** RSA of 2048 bits or more, PKCS #1 v1.5, SHA-256. */
  RS256(KeyType.RSA),
  /** RSA of 2048 bits or more, PKCS #1 v1.5, SHA-384. */
  RS384(KeyType.RSA),
  /** RSA of 2048 bits or more, PKCS #1 v1.5, SHA-512. */
  RS512(KeyType.RSA),
  /** RSA of 2048 bits or more, PSS, SHA-256. */
  PS256(KeyType.RSA),
  /** RSA of 2048 bits or more, PSS, SHA-384. */
  PS384(KeyType.RSA),
  /** RSA of 2048 bits or more, PSS, SHA-512. */
  PS512(KeyType.RSA),
  /** ECDSA on the curve P-256. */
  ES256(KeyType.EC),
  /** ECDSA on the curve P-384. */
  ES384(KeyType.EC),
  /** ECDSA on the curve P-521. */
  ES512(KeyType.EC),
  /** Ed25519; its tokens say {@code EdDSA}, or {@code Ed25519} as RFC 9864 wants it. */
  EDDSA(KeyType.OKP);

  private final KeyType keyType;

  JwtAlgorithm(KeyType keyType) {
    this.keyType = keyType;
  }

  /** What a token's header says. */
  static Optional<JwtAlgorithm> of(JWSAlgorithm named) {
    return Arrays.stream(values())
        .filter(
            each -> each.jws().equals(named) || each == EDDSA && JWSAlgorithm.Ed25519.equals(named))
        .findFirst();
  }

  JWSAlgorithm jws() {
    return this == EDDSA ? JWSAlgorithm.EdDSA : JWSAlgorithm.parse(name());
  }

  KeyType keyType() {
    return keyType;
  }

  boolean isSymmetric() {
    return keyType == KeyType.OCT;
  }

  /** The JDK's name for keys of this kind. */
  String keyFactory() {
    if (keyType == KeyType.OKP) {
      return "Ed25519";
    }
    return keyType == KeyType.EC ? "EC" : "RSA";
  }

  /** Whether a key is of the right kind for this, and meant for signatures of this kind. */
  boolean fits(JWK key) {
    return key.getKeyType().equals(keyType)
        && isMeant(key)
        && switch (this) {
          case ES256 -> Curve.P_256.equals(key.toECKey().getCurve());
          case ES384 -> Curve.P_384.equals(key.toECKey().getCurve());
          case ES512 -> Curve.P_521.equals(key.toECKey().getCurve());
          case EDDSA -> key instanceof OctetKeyPair pair && Curve.Ed25519.equals(pair.getCurve());
          default -> true;
        };
  }

  private boolean isMeant(JWK key) {
    return (key.getAlgorithm() == null
            || of(JWSAlgorithm.parse(key.getAlgorithm().getName())).equals(Optional.of(this)))
        && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
        && (key.getKeyOperations() == null || key.getKeyOperations().contains(KeyOperation.VERIFY));
  }
}
