package dev.jetwright.runtime.file;

import dev.jetwright.Download;
import dev.jetwright.runtime.file.FileSending.Piece;
import dev.jetwright.runtime.file.RangeRequest.MalformedRange;
import dev.jetwright.runtime.file.RangeRequest.UnsatisfiableRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** A file that is ready to be sent: its status, its headers and which of its bytes. */
public final class FileAnswer implements AutoCloseable {
  private final OpenFile file;
  private final Download download;
  private final String type;
  private final boolean isRead;
  private int status;
  private @Nullable String detail;
  private List<ByteRange> ranges = List.of();
  private boolean isHandedOver;

  private FileAnswer(OpenFile file, Download download, String type, boolean isRead) {
    this.file = file;
    this.download = download;
    this.type = type;
    this.isRead = isRead;
  }

  /**
   * Opens a file and sees what of it a request asks for.
   *
   * @param status the status of the whole file
   * @param type the media type that the operation names, if it is one
   * @param otherwise the media type of a file that tells nothing about it
   */
  public static FileAnswer of(
      Request request,
      int status,
      Download download,
      @Nullable String type,
      @Nullable String otherwise)
      throws IOException {
    boolean isHead = request.getMethod().equals("HEAD");
    boolean isRead =
        status == HttpStatus.OK_200 && (isHead || request.getMethod().equals("GET"));
    OpenFile file = OpenFile.of(download);
    FileAnswer answer =
        new FileAnswer(file, download, mediaType(download, type, otherwise), isRead);
    answer.status = status;
    if (isRead) {
      answer.judge(request.getHeaders(), isHead);
    }
    return answer;
  }

  private static String mediaType(
      Download download, @Nullable String type, @Nullable String otherwise) {
    if (download.type().isPresent()) {
      return download.type().get();
    }
    if (type != null) {
      return type;
    }
    return download
        .fileName()
        .map(FileNames::mediaType)
        .filter(found -> !found.equals(FileNames.UNKNOWN))
        .or(() -> download.path().map(path -> FileNames.mediaType(path.toString())))
        .filter(found -> !found.equals(FileNames.UNKNOWN))
        .orElse(otherwise == null ? FileNames.UNKNOWN : otherwise);
  }

  private void judge(HttpFields request, boolean isHead) {
    switch (file.version().judge(request)) {
      case NOT_MODIFIED -> status = HttpStatus.NOT_MODIFIED_304;
      case FAILED -> status = HttpStatus.PRECONDITION_FAILED_412;
      case PROCEED -> {
        String range = request.get(HttpHeader.RANGE);
        if (range != null && !isHead && file.version().admitsRange(request)) {
          choose(range);
        }
      }
    }
  }

  private void choose(String range) {
    try {
      List<ByteRange> asked = RangeRequest.parse(range, file.length());
      if (asked.size() == 1 || file.isSeekable()) {
        ranges = asked;
      }
      status = ranges.isEmpty() ? status : HttpStatus.PARTIAL_CONTENT_206;
    } catch (MalformedRange e) {
      status = HttpStatus.BAD_REQUEST_400;
      detail = e.getMessage();
    } catch (UnsatisfiableRange e) {
      status = HttpStatus.RANGE_NOT_SATISFIABLE_416;
    }
  }

  /** What is to be answered. From 400 on it is an error, and no byte of the file is. */
  public int status() {
    return status;
  }

  /** What is wrong with the request, beyond what the status says. */
  public @Nullable String detail() {
    return detail;
  }

  /** The total for {@code Content-Range} of an error. */
  public String total() {
    return "bytes */" + file.length();
  }

  /** Puts what is said of the version, which stands on 304, too. */
  public void putVersion(HttpFields.Mutable headers) {
    file.version().put(headers);
  }

  /** Sends the file. */
  public void send(Response response, Logger log, Callback callback) throws IOException {
    HttpFields.Mutable headers = response.getHeaders();
    putVersion(headers);
    if (isRead) {
      headers.put(HttpHeader.ACCEPT_RANGES, "bytes");
    }
    if (download.fileName().isPresent() || download.isInline()) {
      headers.put(HttpHeader.CONTENT_DISPOSITION, disposition());
    }
    List<Piece> pieces = ranges.size() > 1 ? parts(headers) : whole(headers);
    long length = pieces.stream().mapToLong(Piece::length).sum();
    headers.put(HttpHeader.CONTENT_LENGTH, length);
    boolean isHead = response.getRequest().getMethod().equals("HEAD");
    if (length == 0 || isHead) {
      // Jetty completes an answer to HEAD by itself, and would miss the bytes in a last write.
      response.write(!isHead, BufferUtil.EMPTY_BUFFER, callback);
    } else {
      isHandedOver = true;
      new FileSending(file, pieces, response, log, callback).iterate();
    }
  }

  private String disposition() {
    return download
        .fileName()
        .map(name -> Disposition.of(name, download.isInline()))
        .orElse("inline");
  }

  private List<Piece> whole(HttpFields.Mutable headers) {
    headers.put(HttpHeader.CONTENT_TYPE, type);
    if (ranges.isEmpty()) {
      return List.of(Piece.of(new ByteRange(0, file.length() - 1)));
    }
    headers.put(HttpHeader.CONTENT_RANGE, ranges.get(0).of(file.length()));
    return List.of(Piece.of(ranges.get(0)));
  }

  /** Several ranges are parts, each with a head of its own. */
  private List<Piece> parts(HttpFields.Mutable headers) {
    String boundary = "jetwright-%016x".formatted(ThreadLocalRandom.current().nextLong());
    headers.put(HttpHeader.CONTENT_TYPE, "multipart/byteranges; boundary=" + boundary);
    List<Piece> pieces = new ArrayList<>();
    String start = "--";
    for (ByteRange range : ranges) {
      String head = start + boundary + "\r\nContent-Type: " + type + "\r\nContent-Range: "
          + range.of(file.length()) + "\r\n\r\n";
      pieces.add(Piece.of(head.getBytes(StandardCharsets.UTF_8)));
      pieces.add(Piece.of(range));
      start = "\r\n--";
    }
    pieces.add(Piece.of(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)));
    return pieces;
  }

  /** Closes the file, unless that is being sent: then it is closed at the end. */
  @Override
  public void close() throws IOException {
    if (!isHandedOver) {
      file.close();
    }
  }
}
