package dev.jetwright.runtime.limit;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConfigurationBuilder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Quotas that one bucket counts: they have the same key, and a request takes one of each or none.
 *
 * <p>A bucket begins full, with the first request that it counts. When the time of a quota is over,
 * all of its requests are there again.
 */
public final class Allowance {
  private final List<Quota> quotas;
  private final BucketConfiguration configuration;

  Allowance(List<Quota> quotas) {
    this.quotas = List.copyOf(quotas);
    ConfigurationBuilder builder = BucketConfiguration.builder();
    for (Quota quota : quotas) {
      builder.addLimit(limit -> limit
          .capacity(quota.requests())
          .refillIntervally(quota.requests(), Duration.ofSeconds(quota.seconds())));
    }
    configuration = builder.build();
  }

  /** Quotas with the same key, at least one. */
  public static Allowance of(Quota... quotas) {
    return new Allowance(List.of(quotas));
  }

  /** The quotas, at least one. */
  public List<Quota> quotas() {
    return quotas;
  }

  /** The configuration of a bucket that counts them. */
  public BucketConfiguration configuration() {
    return configuration;
  }

  /** Whose requests are counted together. */
  Quota.Key key() {
    return quotas.get(0).key();
  }

  /** The numbers, for the names of buckets: {@code 10/1,100/60}. */
  String numbers() {
    return quotas.stream()
        .map(quota -> quota.requests() + "/" + quota.seconds())
        .collect(Collectors.joining(","));
  }
}
