package dev.jetwright.jwt;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.OutageTolerantJWKSetSource.OutageEvent;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.events.Event;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys at an address, fetched when they are needed. */
final class FetchedKeys implements VerificationKeys {
  private static final Logger LOG = LoggerFactory.getLogger(FetchedKeys.class);
  private static final int LARGEST = 256 * 1024;

  private final Set<JwtAlgorithm> algorithms;
  private final URI uri;
  private final Clock clock;
  private final JWKSetSource<SecurityContext> source;

  FetchedKeys(Jwks jwks, Set<JwtAlgorithm> algorithms, Clock clock) {
    this.algorithms = Set.copyOf(algorithms);
    this.uri = jwks.uri();
    this.clock = clock;
    this.source = source(jwks);
  }

  /** Nothing is fetched ahead: that would need a thread of its own, and somebody to end it. */
  private static JWKSetSource<SecurityContext> source(Jwks jwks) {
    int timeout = Math.toIntExact(jwks.timeout().toMillis());
    long kept = jwks.kept().toMillis();
    return ((JWKSetBasedJWKSource<SecurityContext>) JWKSourceBuilder.create(
                url(jwks.uri()), new DefaultResourceRetriever(timeout, timeout, LARGEST))
            .cache(kept, 4L * timeout)
            .refreshAheadCache(false)
            .rateLimited(Math.min(jwks.pause().toMillis(), kept - 1))
            .retrying(true)
            .outageTolerant(jwks.outage().toMillis(), event -> warn(jwks.uri(), event))
            .build())
        .getJWKSetSource();
  }

  private static void warn(URI uri, Event<?, ?> event) {
    if (event instanceof OutageEvent<?> outage) {
      long left = outage.getRemainingTime() / 1000;
      LOG.warn("Using the old keys of {}, for {} s at most", uri, left, outage.getException());
    }
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("Not an address of keys: " + uri, e);
    }
  }

  @Override
  public List<JWK> find(JwtAlgorithm algorithm, JWSHeader header) {
    if (!algorithms.contains(algorithm)) {
      return List.of();
    }
    JWKSet known = known();
    List<JWK> found = find(known, algorithm, header);
    return found.isEmpty() ? find(newer(known), algorithm, header) : found;
  }

  private JWKSet known() {
    try {
      return source.getJWKSet(JWKSetCacheRefreshEvaluator.noRefresh(), clock.millis(), null);
    } catch (KeySourceException e) {
      throw new KeysUnavailable(uri, e);
    }
  }

  /** Fetched since, or the same if that was not possible: asked too often, or nobody answers. */
  private JWKSet newer(JWKSet known) {
    try {
      return source.getJWKSet(
          JWKSetCacheRefreshEvaluator.referenceComparison(known), clock.millis(), null);
    } catch (KeySourceException e) {
      LOG.debug("No newer keys from {}", uri, e);
      return known;
    }
  }

  private static List<JWK> find(JWKSet keys, JwtAlgorithm algorithm, JWSHeader header) {
    return keys.getKeys().stream()
        .filter(key -> header.getKeyID() == null || header.getKeyID().equals(key.getKeyID()))
        .filter(key -> algorithm.fits(key) && !GivenKey.isWeak(key))
        .toList();
  }
}
