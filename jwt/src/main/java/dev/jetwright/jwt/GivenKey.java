package dev.jetwright.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;

/** One key that the application has, and the one algorithm that it is for. */
record GivenKey(JwtAlgorithm algorithm, JWK key, Optional<String> id) implements VerificationKeys {
  static final int LEAST_RSA_BITS = 2048;

  /** A shared secret. */
  static GivenKey secret(JwtAlgorithm algorithm, byte[] secret) {
    if (!algorithm.isSymmetric()) {
      throw new IllegalArgumentException(algorithm + " needs a key pair, not a secret");
    }
    int bits = Integer.parseInt(algorithm.name().substring(2));
    try {
      if (!new MACVerifier(secret).supportedJWSAlgorithms().contains(algorithm.jws())) {
        throw tooShort(algorithm, bits);
      }
    } catch (JOSEException e) {
      throw tooShort(algorithm, bits);
    }
    return new GivenKey(algorithm, new OctetSequenceKey.Builder(secret).build(), Optional.empty());
  }

  private static IllegalArgumentException tooShort(JwtAlgorithm algorithm, int bits) {
    return new IllegalArgumentException(
        algorithm + " needs a secret of at least " + bits / Byte.SIZE + " bytes");
  }

  /** The public half of a key pair. */
  static GivenKey of(JwtAlgorithm algorithm, PublicKey key) {
    return checked(algorithm, jwk(key));
  }

  /** Both halves of a key pair. */
  static GivenKey of(JwtAlgorithm algorithm, KeyPair pair) {
    JWK key = jwk(pair.getPublic());
    if (key instanceof RSAKey rsa) {
      key = new RSAKey.Builder(rsa).privateKey(pair.getPrivate()).build();
    } else if (key instanceof ECKey ec) {
      key = new ECKey.Builder(ec).privateKey(pair.getPrivate()).build();
    } else if (key instanceof OctetKeyPair okp) {
      key = new OctetKeyPair.Builder(okp)
          .d(Base64URL.encode(EdDsa.bytes(pair.getPrivate())))
          .build();
    }
    return checked(algorithm, key);
  }

  private static JWK jwk(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return new RSAKey.Builder(rsa).build();
    }
    if (key instanceof ECPublicKey ec) {
      return new ECKey.Builder(Curve.forECParameterSpec(ec.getParams()), ec).build();
    }
    return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(EdDsa.bytes(key))).build();
  }

  private static GivenKey checked(JwtAlgorithm algorithm, JWK key) {
    if (!algorithm.fits(key)) {
      throw new IllegalArgumentException(
          algorithm + " cannot be verified with a key of " + key.getKeyType());
    }
    if (isWeak(key)) {
      throw new IllegalArgumentException("Keys of RSA need at least " + LEAST_RSA_BITS + " bits");
    }
    return new GivenKey(algorithm, key, Optional.empty());
  }

  static boolean isWeak(JWK key) {
    return key instanceof RSAKey rsa && rsa.size() < LEAST_RSA_BITS;
  }

  /** The same under an id: tokens that name another are not from here. */
  GivenKey named(String keyId) {
    return new GivenKey(algorithm, key, Optional.of(keyId));
  }

  @Override
  public List<JWK> find(JwtAlgorithm wanted, JWSHeader header) {
    boolean named = id.isEmpty() || header.getKeyID() == null || id.get().equals(header.getKeyID());
    return wanted == algorithm && named ? List.of(key) : List.of();
  }
}
