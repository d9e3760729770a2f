package dev.jetwright.runtime.site;

import dev.jetwright.HttpException;
import dev.jetwright.runtime.feature.ServerContext;
import java.io.IOException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A request for a file of a site, and what is found for it. */
final class SiteRequest {
  private static final String INDEX = "index.html";
  private static final String READ = "GET, HEAD";

  private final SiteSettings site;
  private final ServerContext server;
  private final Request request;
  private final Response response;
  private final Callback callback;
  private final String path;
  private final @Nullable String name;
  private @Nullable SiteFile index;
  private boolean variesByAccept;

  /**
   * A request below a site.
   *
   * @param path the decoded path below the site's
   */
  SiteRequest(
      SiteSettings site,
      ServerContext server,
      Request request,
      Response response,
      Callback callback,
      String path) {
    this.site = site;
    this.server = server;
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.path = path;
    this.name = SitePath.inFolder(path, request.getHttpURI().getPath());
  }

  /** Whether it is for the site's own path, without a slash. */
  boolean isBase() {
    return path.isEmpty();
  }

  boolean endsWithSlash() {
    return path.endsWith("/");
  }

  boolean isRead() {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  void rejectUnlessRead() {
    if (!isRead()) {
      throw methodNotAllowed();
    }
  }

  HttpException methodNotAllowed() {
    return new HttpException(HttpStatus.METHOD_NOT_ALLOWED_405)
        .header(HttpHeader.ALLOW.asString(), READ);
  }

  HttpException notFound() {
    return new HttpException(HttpStatus.NOT_FOUND_404);
  }

  /** The file that it names. */
  @Nullable
  SiteFile file() throws IOException {
    return name == null || name.isEmpty() || endsWithSlash() ? null : file(name);
  }

  /** A file of the site. */
  @Nullable
  SiteFile file(String file) throws IOException {
    Entry entry = site.folder().find(file);
    return entry == null || entry.isDirectory() ? null : new SiteFile(file, entry);
  }

  /** Whether it names a directory that has an {@code index.html}. */
  boolean isIndexAt() throws IOException {
    if (name != null) {
      index = file(name.isEmpty() ? INDEX : name + "/" + INDEX);
    }
    return index != null;
  }

  /** What {@link #isIndexAt} has found. */
  SiteFile index() {
    if (index == null) {
      throw new IllegalStateException("No index was found");
    }
    return index;
  }

  boolean isNavigation() {
    return SitePath.isPlain(path) && Navigation.accepts(request.getHeaders());
  }

  void varyByAccept() {
    variesByAccept = true;
  }

  /** Sends the client to the same path with a slash. */
  void redirect() {
    HttpURI uri = request.getHttpURI();
    String target =
        HttpURI.build(uri).path(server.publicPath(request) + "/").asImmutable().toString();
    response.setStatus(HttpStatus.TEMPORARY_REDIRECT_307);
    response.getHeaders().put(HttpHeader.LOCATION, target);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
    response.write(true, BufferUtil.EMPTY_BUFFER, callback);
  }

  /** Sends a file, of which caches are told nothing but what was said. */
  void send(int status, SiteFile file) throws IOException {
    send(status, file, site.cacheControl(file.path()));
  }

  /** Sends a file, which browsers ask for again if it is a page. */
  void sendPage(int status, SiteFile file) throws IOException {
    String said = site.cacheControl(file.path());
    send(status, file, said == null && file.path().endsWith(".html") ? "no-cache" : said);
  }

  private void send(int status, SiteFile file, @Nullable String cacheControl) throws IOException {
    SiteAnswer answer = new SiteAnswer(status, file);
    answer.cacheControl(status == HttpStatus.OK_200 ? cacheControl : null);
    if (variesByAccept) {
      answer.vary(HttpHeader.ACCEPT);
    }
    if (site.isPrecompressed()) {
      answer.choose(site.folder(), request.getHeaders());
    }
    answer.send(request, response, server.log(), callback);
  }
}
