package dev.jetwright.runtime.site;

import dev.jetwright.Download;
import dev.jetwright.HttpException;
import dev.jetwright.runtime.file.FileAnswer;
import dev.jetwright.runtime.file.FileNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** A file that is about to be sent, and what is said of it. */
final class SiteAnswer {
  private final int status;
  private final SiteFile file;
  private Download download;
  private final List<HttpHeader> varying = new ArrayList<>();
  private @Nullable String cacheControl;
  private @Nullable String coding;

  SiteAnswer(int status, SiteFile file) {
    this.status = status;
    this.file = file;
    this.download = file.entry().download().type(FileNames.mediaType(file.path()));
  }

  void cacheControl(@Nullable String value) {
    cacheControl = value;
  }

  void vary(HttpHeader header) {
    varying.add(header);
  }

  /** Takes a compressed file in its place, if there is one that the client takes. */
  void choose(Folder folder, HttpFields headers) throws IOException {
    Entry best = null;
    double most = 0;
    boolean isAny = false;
    for (Precompressed way : Precompressed.ALL) {
      Entry entry = folder.find(file.path() + way.suffix());
      if (entry == null || entry.isDirectory()) {
        continue;
      }
      isAny = true;
      double quality = way.quality(headers);
      if (quality > most) {
        best = entry;
        most = quality;
        coding = way.coding();
      }
    }
    if (isAny) {
      vary(HttpHeader.ACCEPT_ENCODING);
    }
    if (best != null) {
      download = best.download()
          .type(FileNames.mediaType(file.path()))
          .etag(best.version() + "-" + coding);
    }
  }

  void send(Request request, Response response, Logger log, Callback callback) throws IOException {
    try (FileAnswer answer = FileAnswer.of(request, status, download, null, null)) {
      if (answer.status() >= HttpStatus.BAD_REQUEST_400 && answer.status() != status) {
        throw refusal(answer);
      }
      response.setStatus(answer.status());
      put(response.getHeaders());
      if (answer.status() == HttpStatus.NOT_MODIFIED_304) {
        response.getHeaders().remove(HttpHeader.CONTENT_ENCODING);
        answer.putVersion(response.getHeaders());
        // Jetty would add a length, which this must not have: it does not when more may follow.
        response.write(
            false,
            BufferUtil.EMPTY_BUFFER,
            Callback.from(
                () -> response.write(true, BufferUtil.EMPTY_BUFFER, callback), callback::failed));
      } else {
        answer.send(response, log, callback);
      }
    }
  }

  private void put(HttpFields.Mutable headers) {
    if (cacheControl != null) {
      headers.put(HttpHeader.CACHE_CONTROL, cacheControl);
    }
    if (coding != null) {
      headers.put(HttpHeader.CONTENT_ENCODING, coding);
    }
    varying.forEach(name -> headers.add(HttpHeader.VARY, name.asString()));
  }

  private static HttpException refusal(FileAnswer answer) {
    HttpException refusal = new HttpException(answer.status(), answer.detail());
    return answer.status() == HttpStatus.RANGE_NOT_SATISFIABLE_416
        ? refusal.header(HttpHeader.CONTENT_RANGE.asString(), answer.total())
        : refusal;
  }
}
