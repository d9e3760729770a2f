package dev.jetwright.runtime.site;

import dev.jetwright.runtime.form.HeaderParameters;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Tells a browser that goes somewhere from everything else that asks. */
final class Navigation {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private Navigation() {}

  /** Whether pages are named in {@code Accept}, and not to say that they are not welcome. */
  static boolean accepts(HttpFields request) {
    for (String line : request.getValuesList(HttpHeader.ACCEPT)) {
      for (String range : line.split(",")) {
        HeaderParameters found = HeaderParameters.of(range);
        String quality = found.all().getOrDefault("q", "1");
        if (PAGES.contains(found.value()) && !quality.matches("0*(\\.0*)?")) {
          return true;
        }
      }
    }
    return false;
  }
}
