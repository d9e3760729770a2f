package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * The cookies of a request (RFC 6265, section 5.4), as FastAPI reads them: what has no name is
 * passed over, quoted values are taken out of their quotes.
 */
public final class Cookies extends Fields {
  private final List<Cookie> cookies;

  public Cookies(HttpFields headers, FaultList faults) {
    super(Source.COOKIE, faults);
    this.cookies = parse(headers);
  }

  private record Cookie(String name, String value) {}

  private static List<Cookie> parse(HttpFields headers) {
    List<Cookie> cookies = new ArrayList<>();
    for (HttpField field : headers) {
      if (field.getHeader() == HttpHeader.COOKIE && field.getValue() != null) {
        for (String pair : field.getValue().split(";")) {
          int equals = pair.indexOf('=');
          String name = equals < 0 ? "" : pair.substring(0, equals).strip();
          if (!name.isEmpty()) {
            cookies.add(new Cookie(name, unquoted(pair.substring(equals + 1).strip())));
          }
        }
      }
    }
    return cookies;
  }

  /** A value between quotes, in which a backslash stands before a sign or three octal digits. */
  private static String unquoted(String value) {
    int end = value.length() - 1;
    if (end < 1 || value.charAt(0) != '"' || value.charAt(end) != '"') {
      return value;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < end; i++) {
      char c = value.charAt(i);
      if (c != '\\' || i + 1 == end) {
        text.append(c);
      } else if (isOctal(value, i + 1, end)) {
        text.append((char) Integer.parseInt(value.substring(i + 1, i + 4), 8));
        i += 3;
      } else {
        text.append(value.charAt(++i));
      }
    }
    return text.toString();
  }

  private static boolean isOctal(String value, int start, int end) {
    if (start + 3 > end || value.charAt(start) > '3') {
      return false;
    }
    return value.substring(start, start + 3).chars().allMatch(c -> c >= '0' && c <= '7');
  }

  @Override
  public void find(String name, Values values) {
    for (Cookie cookie : cookies) {
      if (cookie.name().equals(name)) {
        values.add(cookie.value());
      }
    }
  }

  @Override
  @Nullable
  Node node(String name) {
    throw new IllegalStateException("No cookie is a deep object");
  }

  @Override
  Collection<String> names() {
    Set<String> names = new LinkedHashSet<>();
    cookies.forEach(cookie -> names.add(cookie.name()));
    return names;
  }
}
