package dev.jetwright.runtime.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, as they are.
 *
 * <pre>{@code
 * server.with(StaticFiles.of(Path.of("public")).at("/static"));
 * server.with(StaticFiles.ofClassPath("assets").at("/assets").immutable("**"));
 * server.with(StaticFiles.of(Path.of("handbook")).at("/handbook").html());
 * }</pre>
 *
 * <p>Every file has an {@code ETag} and a {@code Last-Modified}, and with them 304; ranges are
 * answered, and HEAD. What is not there is 404 in the form of the server's errors; other methods
 * are 405. What lies outside of the folder cannot be reached, by dots, encoded or not, nor by
 * links.
 *
 * <p>A folder that is not there keeps the server from starting; in development mode it is a
 * warning, and the folder may come later.
 */
public final class StaticFiles extends Site<StaticFiles> {
  private final boolean isHtml;

  private StaticFiles(SiteSettings settings, boolean isHtml) {
    super(settings);
    this.isHtml = isHtml;
  }

  /** The files of a directory. */
  public static StaticFiles of(Path directory) {
    return new StaticFiles(SiteSettings.of(folder(Objects.requireNonNull(directory))), false);
  }

  /**
   * The files of a folder of the class path, such as {@code src/main/resources/public}.
   *
   * @param folder {@code public}; all folders of this name in all jars are one
   */
  public static StaticFiles ofClassPath(String folder) {
    return new StaticFiles(SiteSettings.of(ClassPathFolder.of(folder)), false);
  }

  /**
   * Answers directories with their {@code index.html}, after a redirect to the path with a slash,
   * and what is not there with {@code 404.html} if the folder has one.
   */
  public StaticFiles html() {
    return new StaticFiles(settings(), true);
  }

  @Override
  StaticFiles with(SiteSettings changed) {
    return new StaticFiles(changed, isHtml);
  }

  @Override
  @Nullable
  String trouble() {
    return settings().folder().missing();
  }

  @Override
  void answer(SiteRequest asked) throws IOException {
    if (asked.isBase()) {
      asked.redirect();
      return;
    }
    asked.rejectUnlessRead();
    SiteFile file = asked.file();
    if (file == null && isHtml && asked.isIndexAt()) {
      if (!asked.endsWithSlash()) {
        asked.redirect();
        return;
      }
      file = asked.index();
    }
    if (file != null) {
      asked.send(HttpStatus.OK_200, file);
    } else {
      SiteFile page = isHtml ? asked.file("404.html") : null;
      if (page == null) {
        throw asked.notFound();
      }
      asked.send(HttpStatus.NOT_FOUND_404, page);
    }
  }
}
