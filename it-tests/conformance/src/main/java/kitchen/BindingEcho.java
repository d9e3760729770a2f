package kitchen;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers what comes in, as Java prints it. */
public final class BindingEcho implements Bindings {

  private static List<String> texts(@Nullable Object... values) {
    return Arrays.stream(values).map(String::valueOf).toList();
  }

  @Override
  public List<String> records(
      Filters filters,
      Optional<String> q,
      ClientHeaders client,
      SessionCookies session,
      Window<Color> window) {
    return texts(filters, q, client, session, window);
  }

  @Override
  public List<String> closed(ClosedFilters filters, int page) {
    return texts(filters, page);
  }

  @Override
  public List<String> closedDeep(ClosedFilters filters, Optional<Span> span) {
    return texts(filters, span);
  }

  @Override
  public List<String> closedHeaders(ClosedHeaders headers) {
    return texts(headers);
  }

  @Override
  public List<String> closedCookies(ClosedFilters cookies) {
    return texts(cookies);
  }

  @Override
  public List<String> checked(Span span, Finder finder) {
    return texts(span, finder);
  }

  @Override
  public List<String> deep(Search search, Optional<Span> span, Map<String, Integer> labels) {
    return texts(search, span, labels);
  }

  @Override
  public List<String> delimited(
      Optional<List<Integer>> ids,
      Set<Color> colors,
      Optional<List<String>> words,
      Optional<List<Integer>> xIds,
      Optional<List<String>> tags) {
    return texts(ids, colors, words, xIds, tags);
  }

  @Override
  public List<String> json(
      Optional<Span> span,
      Optional<List<Integer>> numbers,
      Optional<Map<String, Integer>> xMap,
      Optional<List<String>> list) {
    return texts(span, numbers, xMap, list);
  }

  @Override
  public List<String> tuples(Spot spot, Optional<Spot> joined, Optional<Spot> xSpot) {
    return texts(spot, joined, xSpot);
  }

  @Override
  public List<String> cookies(
      String adsId, Optional<Integer> visits, Optional<List<String>> tags, Optional<Color> color) {
    return texts(adsId, visits, tags, color);
  }

  @Override
  public List<String> insisting(
      int once, @Nullable String must, Optional<Integer> trace, Optional<String> xOnce) {
    return texts(once, must, trace, xOnce);
  }

  @Override
  public List<String> headers(List<Integer> xNumber, Optional<List<String>> xText) {
    return texts(xNumber, xText);
  }
}
