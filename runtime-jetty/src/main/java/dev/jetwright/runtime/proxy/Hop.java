package dev.jetwright.runtime.proxy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.QuotedCSV;
import org.jspecify.annotations.Nullable;

/**
 * A request as one proxy received it.
 *
 * @param client who sent it to the proxy: an address, perhaps with a port, or another name
 * @param scheme by which scheme it came
 * @param host for which host
 */
record Hop(
    @Nullable String client,
    @Nullable String scheme,
    @Nullable String host) {
  private static final Pattern PAIR =
      Pattern.compile("([A-Za-z0-9!#$%&'*+.^_`|~-]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\"\\s;,]*))");
  private static final Pattern SCHEME = Pattern.compile("(?i:https?|wss?)");
  private static final Pattern HOST =
      Pattern.compile("(?:\\[[0-9A-Fa-f:.]+]|[^\\s:/?#@\\[\\],\"]+)(?::[0-9]{1,5})?");

  /** What the proxies say, the one nearest to the client first. */
  static List<Hop> of(HttpFields headers) {
    return headers.contains(HttpHeader.FORWARDED) ? standard(headers) : others(headers);
  }

  /** RFC 7239. */
  private static List<Hop> standard(HttpFields headers) {
    List<Hop> hops = new ArrayList<>();
    QuotedCSV elements = new QuotedCSV(true);
    headers.getValuesList(HttpHeader.FORWARDED).forEach(elements::addValue);
    for (String element : elements.getValues()) {
      Map<String, String> pairs = new TreeMap<>();
      Matcher pair = PAIR.matcher(element);
      while (pair.find()) {
        String quoted = pair.group(2);
        pairs.putIfAbsent(
            pair.group(1).toLowerCase(Locale.ROOT),
            quoted == null ? pair.group(3) : quoted.replaceAll("\\\\(.)", "$1"));
      }
      hops.add(new Hop(pairs.get("for"), scheme(pairs.get("proto")), host(pairs.get("host"))));
    }
    return hops;
  }

  /** What proxies said before there was a standard. */
  private static List<Hop> others(HttpFields headers) {
    List<String> clients = list(headers, "X-Forwarded-For");
    List<String> schemes = list(headers, "X-Forwarded-Proto");
    List<String> hosts = list(headers, "X-Forwarded-Host");
    List<String> ports = list(headers, "X-Forwarded-Port");
    List<Hop> hops = new ArrayList<>();
    int count = Math.max(1, clients.size());
    for (int i = 0; i < count; i++) {
      String host = host(at(hosts, i, count));
      String port = at(ports, i, count);
      boolean isWhole = host == null || port == null || !port.matches("[0-9]{1,5}");
      boolean hasPort = !isWhole && host.matches(".*:[0-9]+");
      hops.add(new Hop(
          clients.isEmpty() ? null : clients.get(i),
          scheme(at(schemes, i, count)),
          isWhole || hasPort ? host : host + ":" + port));
    }
    return hops;
  }

  private static List<String> list(HttpFields headers, String name) {
    return headers.getCSV(name, false).stream().filter(it -> !it.isBlank()).toList();
  }

  /** One for each client, or else the last one, which the nearest proxy said. */
  private static @Nullable String at(List<String> values, int i, int count) {
    if (values.isEmpty()) {
      return null;
    }
    return values.get(values.size() == count ? i : values.size() - 1);
  }

  private static @Nullable String scheme(@Nullable String text) {
    if (text == null || !SCHEME.matcher(text).matches()) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("https") || lower.equals("wss") ? "https" : "http";
  }

  private static @Nullable String host(@Nullable String text) {
    return text == null || !HOST.matcher(text).matches() ? null : text;
  }
}
