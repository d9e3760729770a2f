package dev.jetwright.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.impl.EdDSAProvider;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Signatures by Ed25519 as the JDK makes them. The classes that Nimbus has for this need Tink, and
 * with it protobuf.
 */
final class EdDsa extends EdDSAProvider implements JWSVerifier, JWSSigner {
  private static final String NAME = "Ed25519";
  /** What stands in front of the 32 bytes of a public key in a SubjectPublicKeyInfo (RFC 8410). */
  private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
  /** The same for a private key in a PrivateKeyInfo. */
  private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final OctetKeyPair key;

  EdDsa(OctetKeyPair key) {
    this.key = key;
  }

  /** The bytes of a public key without what says that it is one. */
  static byte[] bytes(PublicKey key) {
    return without(PUBLIC, key.getEncoded());
  }

  /** The bytes of a private key without what says that it is one. */
  static byte[] bytes(PrivateKey key) {
    return without(PRIVATE, key.getEncoded());
  }

  private static byte[] without(byte[] prefix, byte[] encoded) {
    if (encoded == null
        || encoded.length != prefix.length + 32
        || !Arrays.equals(prefix, Arrays.copyOf(encoded, prefix.length))) {
      throw new IllegalArgumentException("EDDSA needs a key of Ed25519");
    }
    return Arrays.copyOfRange(encoded, prefix.length, encoded.length);
  }

  private static byte[] join(byte[] prefix, byte[] bytes) {
    byte[] joined = Arrays.copyOf(prefix, prefix.length + bytes.length);
    System.arraycopy(bytes, 0, joined, prefix.length, bytes.length);
    return joined;
  }

  @Override
  public boolean verify(JWSHeader header, byte[] content, Base64URL signature)
      throws JOSEException {
    try {
      Signature verifying = Signature.getInstance(NAME);
      verifying.initVerify(KeyFactory.getInstance(NAME)
          .generatePublic(new X509EncodedKeySpec(join(PUBLIC, key.getDecodedX()))));
      verifying.update(content);
      return verifying.verify(signature.decode());
    } catch (SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new JOSEException(e.getMessage(), e);
    }
  }

  @Override
  public Base64URL sign(JWSHeader header, byte[] content) throws JOSEException {
    try {
      Signature signing = Signature.getInstance(NAME);
      signing.initSign(KeyFactory.getInstance(NAME)
          .generatePrivate(new PKCS8EncodedKeySpec(join(PRIVATE, key.getDecodedD()))));
      signing.update(content);
      return Base64URL.encode(signing.sign());
    } catch (GeneralSecurityException e) {
      throw new JOSEException(e.getMessage(), e);
    }
  }
}
