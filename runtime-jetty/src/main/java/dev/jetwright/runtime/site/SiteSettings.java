package dev.jetwright.runtime.site;

import dev.jetwright.runtime.feature.Interceptor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a site.
 *
 * @param folder where its files are
 * @param path the path that it is below, without a slash at its end; empty for the root
 * @param caching what caches are told of some of its files
 * @param otherwise what they are told of the rest
 * @param isPrecompressed whether there may be compressed files beside others
 * @param interceptors what stands around it, the first one outermost
 */
record SiteSettings(
    Folder folder,
    String path,
    List<CacheRule> caching,
    @Nullable String otherwise,
    boolean isPrecompressed,
    List<Interceptor> interceptors) {
  private static final String PATH = "(/[A-Za-z0-9._~-]+)*";

  static SiteSettings of(Folder folder) {
    return new SiteSettings(folder, "", List.of(), null, false, List.of());
  }

  SiteSettings at(String text) {
    String place = text.equals("/") ? "" : text;
    if (!place.matches(PATH) || place.matches(".*/\\.{1,2}(/.*)?")) {
      throw new IllegalArgumentException("Files are below a path like /static, or at /, not "
          + (text.isEmpty() ? "at nothing" : text));
    }
    return new SiteSettings(folder, place, caching, otherwise, isPrecompressed, interceptors);
  }

  SiteSettings in(Folder other) {
    return new SiteSettings(other, path, caching, otherwise, isPrecompressed, interceptors);
  }

  SiteSettings caching(CacheRule rule) {
    return new SiteSettings(
        folder, path, with(caching, rule), otherwise, isPrecompressed, interceptors);
  }

  SiteSettings otherwise(CacheRule rule) {
    return new SiteSettings(folder, path, caching, rule.value(), isPrecompressed, interceptors);
  }

  SiteSettings precompressed() {
    return new SiteSettings(folder, path, caching, otherwise, true, interceptors);
  }

  SiteSettings behind(Interceptor interceptor) {
    return new SiteSettings(
        folder, path, caching, otherwise, isPrecompressed, with(interceptors, interceptor));
  }

  private static <T> List<T> with(List<T> some, T another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }

  /** What caches are told of a file; null for nothing. */
  @Nullable
  String cacheControl(String file) {
    for (CacheRule rule : caching) {
      if (rule.covers(file)) {
        return rule.value();
      }
    }
    return otherwise;
  }
}
