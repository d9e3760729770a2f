package dev.jetwright.runtime.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * A single-page app: the files that its build made, and its page for every address that only the
 * app itself knows.
 *
 * <pre>{@code
 * server.with(Frontend.of(Path.of("web/dist")).immutable("assets/**"));
 * server.with(Frontend.ofClassPath("admin").at("/admin"));
 * }</pre>
 *
 * <p>Operations come first, then files. What is neither is a place within the app if a browser goes
 * there: for GET and HEAD with an {@code Accept} that names {@code text/html}, not merely
 * {@code *}{@code /*}. The answer is then {@code 404.html} with 404 if there is one, otherwise
 * {@code index.html} with 200; dots in the path change nothing. Everything else, such as a script
 * that is not there, is 404; other methods are 405 for a file, and 404.
 *
 * <p>Pages are {@code Cache-Control: no-cache}, so that browsers ask whether there is a new one,
 * unless something else is said.
 *
 * <p>A folder that is not there keeps the server from starting; in development mode it is a
 * warning, and the folder may come later.
 */
public final class Frontend extends Site<Frontend> {
  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  private final Fallback fallback;

  /** What the addresses of an app answer that are no files. */
  public enum Fallback {
    /** {@code 404.html} with 404 if there is one, otherwise {@code index.html}. */
    AUTO,
    /** {@code index.html}, which has to be there. */
    INDEX,
    /** {@code 404.html} with 404, which has to be there. */
    NOT_FOUND,
    /** Nothing: they are 404. */
    NONE
  }

  private Frontend(SiteSettings settings, Fallback fallback) {
    super(settings);
    this.fallback = fallback;
  }

  private static Frontend of(Folder folder) {
    SiteSettings settings = SiteSettings.of(folder);
    return new Frontend(settings, Fallback.AUTO);
  }

  /** The app in a directory. */
  public static Frontend of(Path directory) {
    return of(folder(Objects.requireNonNull(directory)));
  }

  /**
   * The app in a folder of the class path, such as {@code src/main/resources/web}.
   *
   * @param folder {@code web}; all folders of this name in all jars are one
   */
  public static Frontend ofClassPath(String folder) {
    return of(ClassPathFolder.of(folder));
  }

  /** What the addresses of the app answer that are no files; at first {@link Fallback#AUTO}. */
  public Frontend fallback(Fallback answer) {
    return new Frontend(settings(), answer);
  }

  @Override
  Frontend with(SiteSettings changed) {
    return new Frontend(changed, fallback);
  }

  @Override
  @Nullable
  String trouble() {
    Folder folder = settings().folder();
    String missing = folder.missing();
    String page = switch (fallback) {
      case INDEX -> INDEX;
      case NOT_FOUND -> NOT_FOUND;
      default -> null;
    };
    if (missing != null || page == null) {
      return missing;
    }
    try {
      Entry entry = folder.find(page);
      return entry == null || entry.isDirectory() ? folder + " has no " + page : null;
    } catch (IOException e) {
      return folder + " is unreadable: " + e.getMessage();
    }
  }

  @Override
  void answer(SiteRequest asked) throws IOException {
    SiteFile file = asked.file();
    boolean isIndex = file == null && asked.isIndexAt();
    if (!asked.isRead()) {
      throw file != null || isIndex ? asked.methodNotAllowed() : asked.notFound();
    }
    if (isIndex && !asked.endsWithSlash()) {
      asked.redirect();
    } else if (file != null || isIndex) {
      asked.sendPage(HttpStatus.OK_200, file != null ? file : asked.index());
    } else if (asked.isBase()) {
      asked.redirect();
    } else {
      fallBack(asked);
    }
  }

  private void fallBack(SiteRequest asked) throws IOException {
    if (fallback == Fallback.NONE || !asked.isNavigation()) {
      throw asked.notFound();
    }
    asked.varyByAccept();
    SiteFile notFound = fallback == Fallback.INDEX ? null : asked.file(NOT_FOUND);
    if (notFound != null) {
      asked.sendPage(HttpStatus.NOT_FOUND_404, notFound);
      return;
    }
    SiteFile index = fallback == Fallback.NOT_FOUND ? null : asked.file(INDEX);
    if (index == null) {
      throw asked.notFound();
    }
    asked.sendPage(HttpStatus.OK_200, index);
  }
}
