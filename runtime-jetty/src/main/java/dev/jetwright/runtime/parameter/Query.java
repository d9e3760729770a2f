package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.text.UrlText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.jspecify.annotations.Nullable;

/** A query as it was sent, whose parameters are found without taking the whole of it apart. */
public final class Query extends Fields {
  private static final int MOST = 1000;

  private final String query;

  public Query(String query, FaultList faults) {
    super(Source.QUERY, faults);
    this.query = query;
  }

  /** The query of a URL; one with more parameters than anyone needs is rejected. */
  public static String text(HttpURI uri) {
    String text = uri.getQuery();
    if (text == null) {
      return "";
    }
    if (text.length() > MOST && text.chars().filter(c -> c == '&').count() >= MOST) {
      throw new RequestRejected(Rejection.of(
          HttpStatus.BAD_REQUEST_400,
          "Too many query parameters. Maximum number of parameters is " + MOST + "."));
    }
    return text;
  }

  /** One parameter of a query. */
  interface Visitor {
    /**
     * Takes it.
     *
     * @param start where its name starts
     * @param nameEnd where its name ends
     * @param end where its value ends
     */
    void visit(int start, int nameEnd, int end);
  }

  /** Adds what the query has under a name. */
  public static void find(String query, String name, Values values) {
    int start = 0;
    while (start < query.length()) {
      int end = end(query, start);
      int nameEnd = nameEnd(query, start, end);
      if (nameEnd > start && isName(query, start, nameEnd, name)) {
        add(query, Math.min(nameEnd + 1, end), end, values);
      }
      start = end + 1;
    }
  }

  private static int end(String query, int start) {
    int ampersand = query.indexOf('&', start);
    return ampersand < 0 ? query.length() : ampersand;
  }

  private static int nameEnd(String query, int start, int end) {
    int equals = query.indexOf('=', start);
    return equals < 0 || equals > end ? end : equals;
  }

  private static void scan(String query, Visitor visitor) {
    int start = 0;
    while (start < query.length()) {
      int end = end(query, start);
      int nameEnd = nameEnd(query, start, end);
      if (nameEnd > start) {
        visitor.visit(start, nameEnd, end);
      }
      start = end + 1;
    }
  }

  private static void add(String query, int start, int end, Values values) {
    String text = UrlText.query(query, start, end);
    if (text == null) {
      values.addIllegible(UrlText.lenient(query, start, end));
    } else {
      values.add(text);
    }
  }

  private static boolean isName(String query, int start, int end, String name) {
    int length = end - start;
    if (length == name.length() && query.startsWith(name, start)) {
      return true;
    }
    return length >= name.length()
        && UrlText.isEncoded(query, start, end)
        && name.equals(UrlText.query(query, start, end));
  }

  @Override
  public void find(String name, Values values) {
    find(query, name, values);
  }

  @Override
  @Nullable
  Node node(String name) {
    Node.Builder root = new Node.Builder(name, this);
    scan(query, (start, nameEnd, end) -> {
      String key = UrlText.query(query, start, nameEnd);
      if (key != null) {
        int valueStart = Math.min(nameEnd + 1, end);
        String text = UrlText.query(query, valueStart, end);
        String shown = text == null ? UrlText.lenient(query, valueStart, end) : text;
        root.add(key, shown, text == null);
      }
    });
    return root.node();
  }

  @Override
  Collection<String> names() {
    Set<String> names = new LinkedHashSet<>();
    scan(query, (start, nameEnd, end) -> {
      String name = UrlText.query(query, start, nameEnd);
      names.add(name == null ? query.substring(start, nameEnd) : name);
    });
    return names;
  }

  @Override
  Object input() {
    Map<String, Values> found = new LinkedHashMap<>();
    scan(query, (start, nameEnd, end) -> {
      String name = UrlText.query(query, start, nameEnd);
      if (name != null) {
        Values values =
            found.computeIfAbsent(name, first -> new Values(Source.QUERY, first, faults()));
        add(query, Math.min(nameEnd + 1, end), end, values);
      }
    });
    Map<String, Object> input = new LinkedHashMap<>();
    found.forEach((name, values) -> input.put(name, values.whole()));
    return input;
  }
}
