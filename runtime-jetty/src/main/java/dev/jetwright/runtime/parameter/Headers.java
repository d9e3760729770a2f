package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Source;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** The headers of a request. */
public final class Headers extends Fields {
  /** What clients and proxies send of their own accord, beside the fields that have a standard. */
  private static final List<String> TOLERATED = List.of(
      "b3",
      "baggage",
      "cf-",
      "dnt",
      "priority",
      "sec-",
      "trace",
      "upgrade-insecure-requests",
      "x-amzn-",
      "x-b3-",
      "x-correlation-id",
      "x-envoy-",
      "x-forwarded-",
      "x-real-ip",
      "x-request-");

  /**
   * What the TypeScript SDK puts between the values of a header, since {@code fetch} sends one line
   * only. Clients that mean one value, or write lists by hand, use a blank or nothing at all.
   */
  private static final String FOLD = ",\t";

  private final HttpFields headers;

  public Headers(HttpFields headers, FaultList faults) {
    super(Source.HEADER, faults);
    this.headers = headers;
  }

  /** Adds the values of a header: one for each line. */
  public static void find(HttpFields headers, String name, Values values) {
    for (HttpField field : headers) {
      if (field.getName().equalsIgnoreCase(name)) {
        add(field.getValue(), values);
      }
    }
  }

  private static void add(@Nullable String line, Values values) {
    String text = line == null ? "" : line;
    int start = 0;
    for (int fold = text.indexOf(FOLD); fold >= 0; fold = text.indexOf(FOLD, start)) {
      values.add(text.substring(start, fold));
      start = fold + FOLD.length();
    }
    values.add(start == 0 ? text : text.substring(start));
  }

  @Override
  public void find(String name, Values values) {
    find(headers, name, values);
  }

  @Override
  @Nullable
  Node node(String name) {
    throw new IllegalStateException("No header is a deep object");
  }

  @Override
  Collection<String> names() {
    Set<String> names = new LinkedHashSet<>();
    headers.forEach(field -> names.add(field.getName().toLowerCase(Locale.ROOT)));
    return names;
  }

  @Override
  boolean isTolerated(String name) {
    return HttpHeader.CACHE.get(name) != null || TOLERATED.stream().anyMatch(name::startsWith);
  }
}
