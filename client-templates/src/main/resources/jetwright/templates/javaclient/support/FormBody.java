package dev.jetwright.client;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The fields and files of a form, and the bytes that they are sent as. */
final class FormBody {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Part> parts = new ArrayList<>();
  private final boolean multipart;
  private final String boundary = "jetwright-" + UUID.randomUUID();

  /** A form of this media type. */
  FormBody(String mediaType) {
    this.multipart = mediaType.equals("multipart/form-data");
  }

  void field(String name, String value) {
    parts.add(new Part(name, value, null));
  }

  void file(String name, FileUpload file) {
    parts.add(new Part(name, null, file));
  }

  void json(String name, byte[] json) {
    file(name, FileUpload.of("", json).as("application/json"));
  }

  /** The properties of a value as fields: {@code address[city]}, {@code lines[0][sku]}. */
  <T> void fields(String name, T value, Encoder<T> encoder) {
    List<FileUpload> files = new ArrayList<>();
    String mark = UUID.randomUUID().toString();
    byte[] json = JsonWriter.write(value, encoder, mark, files);
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      flatten(name, in, mark, files);
    }
  }

  private void flatten(String name, JsonParser in, String mark, List<FileUpload> files) {
    switch (in.currentToken()) {
      case START_OBJECT -> {
        while (in.nextToken() != JsonToken.END_OBJECT) {
          String inside = in.currentName();
          in.nextToken();
          flatten(name.isEmpty() ? inside : name + "[" + inside + "]", in, mark, files);
        }
      }
      case START_ARRAY -> {
        for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
          boolean plain = !in.currentToken().isStructStart();
          flatten(plain ? name : name + "[" + i + "]", in, mark, files);
        }
      }
      case VALUE_NULL -> {
        // What is null is left out.
      }
      default -> {
        String text = in.getString();
        if (text.startsWith(mark)) {
          file(name, files.get(Integer.parseInt(text.substring(mark.length()))));
        } else {
          field(name, text);
        }
      }
    }
  }

  String contentType() {
    return multipart
        ? "multipart/form-data; boundary=" + boundary
        : "application/x-www-form-urlencoded";
  }

  BodyPublisher publisher() {
    if (!multipart) {
      return BodyPublishers.ofString(parts.stream()
          .map(part -> encode(part.name) + "=" + encode(part.text))
          .collect(Collectors.joining("&")));
    }
    List<BodyPublisher> all = new ArrayList<>();
    for (Part part : parts) {
      all.add(BodyPublishers.ofString(head(part)));
      all.add(part.file == null ? BodyPublishers.ofString(part.text) : part.file.content());
      all.add(BodyPublishers.ofString("\r\n"));
    }
    all.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
    return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
  }

  private String head(Part part) {
    StringBuilder head = new StringBuilder("--" + boundary + "\r\n");
    head.append("Content-Disposition: form-data; name=").append(quoted(part.name));
    if (part.file != null && !part.file.fileName().isEmpty()) {
      head.append("; filename=").append(quoted(part.file.fileName()));
    }
    if (part.file != null) {
      head.append("\r\nContent-Type: ").append(part.file.contentType().replaceAll("[\r\n]", " "));
    }
    return head.append("\r\n\r\n").toString();
  }

  private static String quoted(String text) {
    String line = text.replace("\r", "%0D").replace("\n", "%0A");
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A text or a file under a name. */
  private record Part(String name, String text, FileUpload file) {}
}
