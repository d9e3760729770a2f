package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Caching;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import java.util.List;
import java.util.Optional;

/** Reads what caches are told of answers. */
final class CachingReader {
  private final AnnotationReader annotations;

  CachingReader(AnnotationReader annotations) {
    this.annotations = annotations;
  }

  /** What the annotations of a method or an interface say. */
  Caching read(List<AnnotationUse> written) {
    Optional<AnnotationUse> control = AnnotationReader.find(written, Annotations.CACHE_CONTROL);
    Optional<AnnotationUse> tag = AnnotationReader.find(written, Annotations.ETAG);
    return new Caching(
        control.flatMap(use -> annotations.text(use, "value")).map(String::strip),
        tag.isPresent(),
        tag.map(AnnotationUse::location),
        control.map(AnnotationUse::location));
  }
}
