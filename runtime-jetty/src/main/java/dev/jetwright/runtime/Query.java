package dev.jetwright.runtime;

/** Finds parameters in a query as it was sent, without taking the whole of it apart. */
final class Query {

  private Query() {}

  /** Adds what the query has under a name. */
  static void find(String query, String name, Values values) {
    int start = 0;
    while (start < query.length()) {
      int ampersand = query.indexOf('&', start);
      int end = ampersand < 0 ? query.length() : ampersand;
      int equals = query.indexOf('=', start);
      int nameEnd = equals < 0 || equals > end ? end : equals;
      if (nameEnd > start && isName(query, start, nameEnd, name)) {
        values.add(UrlText.query(query, Math.min(nameEnd + 1, end), end));
      }
      start = end + 1;
    }
  }

  private static boolean isName(String query, int start, int end, String name) {
    int length = end - start;
    if (length == name.length() && query.startsWith(name, start)) {
      return true;
    }
    return length >= name.length()
        && UrlText.isEncoded(query, start, end)
        && UrlText.query(query, start, end).equals(name);
  }
}
