package dev.jetwright.jwt;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import java.util.List;

/** Where the keys are that tokens may be signed with, each with the algorithms that it is for. */
interface VerificationKeys {

  /** The keys that may have signed a token with this header; none if it is not from here. */
  List<JWK> find(JwtAlgorithm algorithm, JWSHeader header);
}
