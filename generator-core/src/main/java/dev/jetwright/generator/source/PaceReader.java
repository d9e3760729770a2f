package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Pace;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Reads how operations run. */
final class PaceReader {
  private static final long UNAVAILABLE = 503;
  private static final long GATEWAY_TIMEOUT = 504;

  private final AnnotationReader annotations;
  private final Findings findings;
  private final RateLimitReader rates;
  private final InterceptorReader interceptors;

  PaceReader(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.findings = findings;
    this.rates = new RateLimitReader(annotations, findings);
    this.interceptors = new InterceptorReader(annotations, findings);
  }

  /** What the annotations of a method say. */
  Pace read(List<AnnotationUse> written) {
    return read(written, Optional.empty());
  }

  /** What the annotations of an interface say. */
  Pace read(Declaration declaration) {
    return read(declaration.annotations(), Optional.of(declaration.name().qualifiedName()));
  }

  private Pace read(List<AnnotationUse> written, Optional<String> group) {
    return new Pace(
        AnnotationReader.find(written, Annotations.NON_BLOCKING).map(AnnotationUse::location),
        AnnotationReader.find(written, Annotations.TIMEOUT).flatMap(this::deadline),
        rates.read(written, group),
        interceptors.read(written));
  }

  private Optional<Pace.Deadline> deadline(AnnotationUse timeout) {
    Optional<Long> value = annotations.number(timeout, "value");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() < 0) {
      findings.annotation(
          timeout.location(),
          "There is no time of " + value.get() + ".",
          "Write how long it may take, or 0 for as long as it takes.");
      return Optional.empty();
    }
    return Optional.of(new Pace.Deadline(millis(timeout, value.get()), status(timeout)));
  }

  private long millis(AnnotationUse timeout, long value) {
    String written =
        timeout.value("unit").map(AnnotationReader::constantName).orElse(TimeUnit.SECONDS.name());
    Optional<TimeUnit> known =
        Stream.of(TimeUnit.values()).filter(it -> it.name().equals(written)).findFirst();
    // Otherwise the compiler says so.
    TimeUnit unit = known.orElse(TimeUnit.SECONDS);
    return value == 0 ? 0 : Math.max(1, unit.toMillis(value));
  }

  private int status(AnnotationUse timeout) {
    long status = annotations.number(timeout, "status").orElse(UNAVAILABLE);
    if (status != UNAVAILABLE && status != GATEWAY_TIMEOUT) {
      findings.annotation(
          timeout.location(),
          status + " does not say that something took too long.",
          "Write `status = 503`, or `status = 504` if another server is waited for.");
      return (int) UNAVAILABLE;
    }
    return (int) status;
  }
}
