package dev.jetwright.runtime.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A header value with its parameters: {@code form-data; name="photo"; filename="a \"b\".png"}. */
public final class HeaderParameters {
  private final String value;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  private HeaderParameters(String value) {
    this.value = value;
  }

  /** Takes a header value apart. */
  public static HeaderParameters of(String header) {
    int semicolon = header.indexOf(';');
    String value = semicolon < 0 ? header : header.substring(0, semicolon);
    HeaderParameters found = new HeaderParameters(value.strip().toLowerCase(Locale.ROOT));
    int at = semicolon < 0 ? header.length() : semicolon + 1;
    while (at < header.length()) {
      at = found.parameter(header, at);
    }
    return found;
  }

  /** Reads a parameter and answers where the next one begins. */
  private int parameter(String header, int start) {
    int equals = start;
    while (equals < header.length()
        && header.charAt(equals) != '='
        && header.charAt(equals) != ';') {
      equals++;
    }
    String name = header.substring(start, equals).strip().toLowerCase(Locale.ROOT);
    if (equals == header.length() || header.charAt(equals) == ';') {
      return equals + 1;
    }
    int at = equals + 1;
    while (at < header.length() && header.charAt(at) == ' ') {
      at++;
    }
    StringBuilder text = new StringBuilder();
    if (at < header.length() && header.charAt(at) == '"') {
      at = quoted(header, at + 1, text);
      while (at < header.length() && header.charAt(at) != ';') {
        at++;
      }
    } else {
      int end = header.indexOf(';', at);
      end = end < 0 ? header.length() : end;
      text.append(header.substring(at, end).strip());
      at = end;
    }
    parameters.putIfAbsent(name, text.toString());
    return at + 1;
  }

  /** A backslash stands for itself unless a quote or another one follows, as browsers mean it. */
  private static int quoted(String header, int start, StringBuilder text) {
    int at = start;
    while (at < header.length() && header.charAt(at) != '"') {
      boolean escape = header.charAt(at) == '\\'
          && at + 1 < header.length()
          && "\"\\".indexOf(header.charAt(at + 1)) >= 0;
      at += escape ? 1 : 0;
      text.append(header.charAt(at++));
    }
    return at + 1;
  }

  /** What stands before the parameters, in lower case. */
  public String value() {
    return value;
  }

  /** A parameter, by its name in lower case. */
  public @Nullable String get(String name) {
    return parameters.get(name);
  }

  /** The parameters in their order, names in lower case. */
  public Map<String, String> all() {
    return Collections.unmodifiableMap(parameters);
  }

  /** {@code UTF-8''na%C3%AFve.txt} (RFC 8187), or the text itself if it is none. */
  static String extended(String text) {
    String[] parts = text.split("'", 3);
    if (parts.length < 3) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String encoded = parts[2];
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      int high =
          c == '%' && i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(encoded.charAt(i + 2), 16);
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    try {
      return bytes.toString(Charset.forName(parts[0]));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return text;
    }
  }
}
