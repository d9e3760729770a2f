package kitchen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers what comes in. */
public final class BodyEcho implements Bodies {

  @Override
  public Purchase purchase(Purchase purchase) {
    return purchase;
  }

  @Override
  public Constrained constrained(Constrained constrained) {
    return constrained;
  }

  @Override
  public Optional<Line> optional(Optional<Line> line) {
    return line;
  }

  @Override
  public List<Line> list(List<Line> lines) {
    return lines;
  }

  @Override
  public List<List<Integer>> matrix(List<List<Integer>> rows) {
    return rows;
  }

  @Override
  public Set<String> set(Set<String> words) {
    return words;
  }

  @Override
  public Map<String, Line> map(Map<String, Line> lines) {
    return lines;
  }

  @Override
  public Keyed keyed(Keyed keyed) {
    return keyed;
  }

  @Override
  public Range range(Range range) {
    return range;
  }

  @Override
  public List<Range> ranges(List<Range> ranges) {
    return ranges;
  }

  @Override
  public Node tree(Node node) {
    return node;
  }

  @Override
  public Page<Line> lines(Page<Line> page) {
    return page;
  }

  @Override
  public Page<String> words(Page<String> page) {
    return page;
  }

  @Override
  public Line embedded(Line line) {
    return line;
  }

  @Override
  public Purchase two(int id, Customer customer, Line line, Optional<String> giftNote) {
    return new Purchase(customer, List.of(line), giftNote, Map.of("id", id), false);
  }
}
