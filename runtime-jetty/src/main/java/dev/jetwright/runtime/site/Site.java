package dev.jetwright.runtime.site;

import dev.jetwright.runtime.feature.Interceptor;
import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import java.nio.file.Path;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/**
 * Files below a path of a server: {@link StaticFiles} or a {@link Frontend}. They answer where no
 * operation does and nothing is mounted; of several sites the one with the longest path answers.
 *
 * @param <S> which of both
 */
public abstract sealed class Site<S extends Site<S>> implements ServerFeature
    permits StaticFiles, Frontend {
  private final SiteSettings settings;

  Site(SiteSettings settings) {
    this.settings = settings;
  }

  abstract S with(SiteSettings changed);

  /** Answers a request for a path below the site's. */
  abstract void answer(SiteRequest asked) throws Exception;

  /** Why it cannot be served; null if it can. */
  abstract @Nullable String trouble();

  final SiteSettings settings() {
    return settings;
  }

  /**
   * The path below which the files are; at first the root.
   *
   * @param path such as {@code /static}
   */
  public final S at(String path) {
    return with(settings.at(path));
  }

  /** What {@code Cache-Control} says of every file of which nothing else is said. */
  public final S cacheControl(String value) {
    return with(settings.otherwise(CacheRule.of("**", value)));
  }

  /**
   * What {@code Cache-Control} says of some files; of several patterns the first one counts.
   *
   * @param glob which ones, by their path in the folder: {@code img/*.png}, {@code fonts/**}
   */
  public final S cacheControl(String glob, String value) {
    return with(settings.caching(CacheRule.of(glob, value)));
  }

  /**
   * Lets browsers keep some files for a year without asking: those whose names change with their
   * content.
   *
   * @param glob which ones, by their path in the folder: {@code assets/**}
   */
  public final S immutable(String glob) {
    return cacheControl(glob, CacheRule.IMMUTABLE);
  }

  /**
   * Sends {@code app.js.br}, {@code app.js.zst} or {@code app.js.gz} in place of {@code app.js} to
   * clients that take them, where they are.
   */
  public final S precompressed() {
    return with(settings.precompressed());
  }

  /** Follows links out of the folder; at first what is behind them is not found. */
  public final S followLinks() {
    Folder folder = settings.folder();
    return with(
        folder instanceof DirectoryFolder it
            ? settings.in(new DirectoryFolder(it.directory(), true))
            : settings);
  }

  /**
   * Puts an interceptor around the files, such as one that knows who may see them. The first one is
   * outermost.
   */
  public final S behind(Interceptor interceptor) {
    return with(settings.behind(interceptor));
  }

  static Folder folder(Path directory) {
    return new DirectoryFolder(directory, false);
  }

  @Override
  public final Layer layer() {
    return Layer.FILES;
  }

  @Override
  public final Handler around(Handler inner, ServerContext server) {
    SiteHandler handler =
        inner instanceof SiteHandler others ? others : new SiteHandler(inner, server);
    handler.add(this);
    return handler;
  }
}
