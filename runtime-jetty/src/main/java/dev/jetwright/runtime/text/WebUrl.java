package dev.jetwright.runtime.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A URL as browsers read it (the URL standard of the WHATWG): {@code HTTP://Example.com} is
 * {@code http://example.com/}.
 *
 * <pre>{@code
 * WebUrl url = WebUrl.of("HTTP://Example.com:80/a/../b c");
 * url.text(); // http://example.com/b%20c
 * }</pre>
 */
public final class WebUrl {
  private static final String RELATIVE = "relative URL without a base";
  private static final String EMPTY_HOST = "empty host";

  private final StringBuilder out = new StringBuilder();
  private final String input;
  private String scheme = "";
  private @Nullable String fault;
  private int at;

  private WebUrl(String input) {
    this.input = input;
  }

  /** A text that may be a URL. */
  public static WebUrl of(String text) {
    WebUrl url = new WebUrl(trimmed(text));
    url.fault = text.isEmpty() ? "input is empty" : url.parse();
    return url;
  }

  /** Why the text is no URL; null if it is one. */
  public @Nullable String fault() {
    return fault;
  }

  /** The URL in the form that all its spellings have in common. */
  public String text() {
    return out.toString();
  }

  /** Its scheme, in lower case. */
  public String scheme() {
    return scheme;
  }

  /** Without control characters and blanks around it, and without tabs and line breaks in it. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    boolean broken = false;
    for (int i = start; i < end; i++) {
      broken |= isBreak(text.charAt(i));
    }
    if (!broken) {
      return text.substring(start, end);
    }
    StringBuilder kept = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!isBreak(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isBreak(char c) {
    return c == '\t' || c == '\n' || c == '\r';
  }

  private @Nullable String parse() {
    int colon = input.indexOf(':');
    if (!isScheme(colon)) {
      return RELATIVE;
    }
    scheme = input.substring(0, colon).toLowerCase(Locale.ROOT);
    out.append(scheme).append(':');
    at = colon + 1;
    if (isSpecial()) {
      while (at < input.length() && isSlash(input.charAt(at))) {
        at++;
      }
      return authority();
    }
    if (input.startsWith("//", at)) {
      at += 2;
      return authority();
    }
    if (scheme.equals("file")) {
      out.append("//");
    }
    path();
    return null;
  }

  private boolean isScheme(int end) {
    if (end <= 0 || !isLetter(input.charAt(0))) {
      return false;
    }
    for (int i = 1; i < end; i++) {
      char c = input.charAt(i);
      if (!isLetter(c) && (c < '0' || c > '9') && c != '+' && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private boolean isSpecial() {
    return switch (scheme) {
      case "http", "https", "ws", "wss", "ftp" -> true;
      default -> false;
    };
  }

  private boolean isSlash(char c) {
    return c == '/' || c == '\\' && isSpecial();
  }

  private @Nullable String authority() {
    int end = at;
    while (end < input.length()
        && !isSlash(input.charAt(end))
        && "?#".indexOf(input.charAt(end)) < 0) {
      end++;
    }
    out.append("//");
    int host = input.lastIndexOf('@', end - 1);
    if (host >= at) {
      user(host);
    }
    int start = host >= at ? host + 1 : at;
    at = end;
    int port = hostEnd(start, end);
    boolean hasPort = port < end;
    String name = input.substring(start, port);
    if (name.isEmpty() && (isSpecial() || hasPort)) {
      return EMPTY_HOST;
    }
    return append(name, hasPort ? input.substring(port + 1, end) : "");
  }

  /** The first colon that is not between brackets, or else the end. */
  private int hostEnd(int start, int end) {
    boolean inBrackets = false;
    for (int i = start; i < end; i++) {
      char c = input.charAt(i);
      inBrackets = c == '[' || inBrackets && c != ']';
      if (c == ':' && !inBrackets) {
        return i;
      }
    }
    return end;
  }

  private @Nullable String append(String name, String port) {
    if (isSpecial() || scheme.equals("file") || name.startsWith("[")) {
      String wrong = WebHost.append(name, scheme, out);
      if (wrong != null) {
        return wrong;
      }
    } else if (WebHost.isForbidden(name)) {
      return "invalid domain character";
    } else {
      encode(name);
    }
    int number = port(port);
    if (number < 0) {
      return "invalid port number";
    }
    if (!port.isEmpty() && number != usualPort()) {
      out.append(':').append(number);
    }
    path();
    return null;
  }

  /** A name and a password in front of the host. */
  private void user(int end) {
    int colon = input.indexOf(':', at);
    boolean hasPassword = colon >= 0 && colon < end;
    encode(at, hasPassword ? colon : end, "/:;=@[\\]^|?#\"<>`{} ");
    if (hasPassword && colon + 1 < end) {
      out.append(':');
      encode(colon + 1, end, "/:;=@[\\]^|?#\"<>`{} ");
    }
    if (end > at && !(hasPassword && colon == at && colon + 1 == end)) {
      out.append('@');
    }
  }

  /** A number up to 65535; below zero if it is none. */
  private static int port(String digits) {
    int port = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      port = c < '0' || c > '9' ? 1 << 16 : port * 10 + (c - '0');
      if (port > 0xFFFF) {
        return -1;
      }
    }
    return port;
  }

  private int usualPort() {
    return switch (scheme) {
      case "http", "ws" -> 80;
      case "https", "wss" -> 443;
      case "ftp" -> 21;
      default -> -1;
    };
  }

  private void path() {
    int end = input.length();
    int fragment = input.indexOf('#', at);
    int stop = fragment < 0 ? end : fragment;
    int query = input.indexOf('?', at);
    int pathEnd = query >= 0 && query < stop ? query : stop;
    boolean opaque = !isSpecial() && !scheme.equals("file") && isOpaque();
    if (opaque) {
      encode(at, pathEnd, "");
    } else {
      segments(pathEnd);
    }
    if (pathEnd < stop) {
      out.append('?');
      encode(pathEnd + 1, stop, isSpecial() ? "\"<>' " : "\"<> ");
    }
    if (fragment >= 0) {
      out.append('#');
      encode(fragment + 1, end, "\"<>` ");
    }
  }

  /** Whether what follows the scheme is no path: {@code mailto:ada@example.com}. */
  private boolean isOpaque() {
    boolean hasAuthority = out.length() > scheme.length() + 1;
    return !hasAuthority && (at == input.length() || input.charAt(at) != '/');
  }

  /** The segments of a path, without those that mean this folder or the one above. */
  private void segments(int end) {
    int root = out.length();
    if (at == end && !isSpecial() && !scheme.equals("file")) {
      return;
    }
    int next = at < end && isSlash(input.charAt(at)) ? at + 1 : at;
    boolean last = false;
    while (!last) {
      int stop = next;
      while (stop < end && !isSlash(input.charAt(stop))) {
        stop++;
      }
      last = stop == end;
      String segment = input.substring(next, stop).replace("%2e", ".").replace("%2E", ".");
      if (segment.equals("..")) {
        out.setLength(Math.max(root, out.lastIndexOf("/")));
        appendSlash(last, root);
      } else if (segment.equals(".")) {
        appendSlash(last, root);
      } else {
        out.append('/');
        encode(next, stop, "\"<>`{} ");
      }
      next = stop + 1;
    }
  }

  private void appendSlash(boolean last, int root) {
    if (last || out.length() < root) {
      out.append('/');
    }
  }

  /** Appends a part of the input, with escapes for what may not stand there as it is. */
  private void encode(int start, int end, String escaped) {
    for (int i = start; i < end; ) {
      int c = input.codePointAt(i);
      append(c, escaped.indexOf(c) >= 0);
      i += Character.charCount(c);
    }
  }

  private void encode(String host) {
    host.codePoints().forEach(c -> append(c, false));
  }

  private void append(int c, boolean escaped) {
    if (c >= ' ' && c < 0x7F && !escaped) {
      out.append((char) c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(hex(b >> 4)).append(hex(b));
    }
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit & 0xF, 16));
  }
}
