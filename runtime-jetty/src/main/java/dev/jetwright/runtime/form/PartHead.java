package dev.jetwright.runtime.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers of a part. */
final class PartHead {
  private final Map<String, List<String>> headers = new LinkedHashMap<>();
  private String name = "";
  private @Nullable String fileName;

  void add(String header, String value) {
    headers
        .computeIfAbsent(header.toLowerCase(Locale.ROOT), any -> new ArrayList<>(1))
        .add(value);
  }

  /** Reads what the headers say, when all of them are there. */
  void complete() {
    List<String> disposition = headers.get("content-disposition");
    HeaderParameters parameters =
        HeaderParameters.of(disposition == null ? "" : disposition.get(0));
    String given = parameters.get("name");
    if (given == null) {
      throw FormRejected.malformed(
          "The Content-Disposition header field \"name\" must be provided.");
    }
    name = given;
    String extended = parameters.get("filename*");
    fileName = extended == null ? parameters.get("filename") : HeaderParameters.extended(extended);
  }

  String name() {
    return name;
  }

  /** Whether it is a file: it has the name of one, which may be empty. */
  boolean isFile() {
    return fileName != null;
  }

  String fileName() {
    return fileName == null ? "" : fileName;
  }

  @Nullable
  String contentType() {
    List<String> values = headers.get("content-type");
    return values == null ? null : values.get(0);
  }

  /** The type of a file, which is bytes if nobody says anything else. */
  String fileType() {
    String written = contentType();
    return written == null ? "application/octet-stream" : written;
  }

  Map<String, List<String>> headers() {
    return headers;
  }
}
