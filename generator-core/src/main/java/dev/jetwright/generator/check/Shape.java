package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.PathTemplate.Literal;
import dev.jetwright.generator.contract.PathTemplate.Remainder;
import dev.jetwright.generator.contract.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which paths a template matches. The router takes the route whose first differing segment is the
 * more specific one, see {@link SegmentShape}.
 *
 * @param segments the segments; the root has one, which is empty
 */
record Shape(List<Segment> segments) {

  Shape {
    segments = segments.isEmpty() ? List.of(new Literal("")) : List.copyOf(segments);
  }

  static Shape of(PathTemplate path) {
    return new Shape(path.segments());
  }

  /** The same for two templates that match the same paths. */
  String key() {
    return segments.stream().map(SegmentShape::key).collect(Collectors.joining("/"));
  }

  /**
   * The same for two templates that are one path to a document, which knows nothing of converters.
   */
  String documentKey() {
    return segments.stream().map(SegmentShape::documentKey).collect(Collectors.joining("/"));
  }

  /** How two templates stand to each other. */
  enum Relation {
    /** No path matches both. */
    APART,
    /** One is more specific wherever they differ, or they are the same. */
    ORDERED,
    /** Some paths match both, and neither is more specific. */
    CROSSING
  }

  Relation relation(Shape other) {
    Set<SegmentShape.Order> orders = EnumSet.noneOf(SegmentShape.Order.class);
    for (int i = 0; i < Math.min(segments.size(), other.segments.size()); i++) {
      Segment mine = segments.get(i);
      Segment theirs = other.segments.get(i);
      if (mine instanceof Remainder || theirs instanceof Remainder) {
        // What takes all that is below a path is decided by the segments in front of it.
        return relation(orders);
      }
      orders.add(SegmentShape.order(mine, theirs));
    }
    return segments.size() == other.segments.size() ? relation(orders) : Relation.APART;
  }

  private static Relation relation(Set<SegmentShape.Order> orders) {
    if (orders.contains(SegmentShape.Order.APART)) {
      return Relation.APART;
    }
    boolean both =
        orders.contains(SegmentShape.Order.FIRST) && orders.contains(SegmentShape.Order.SECOND);
    return both || orders.contains(SegmentShape.Order.CROSSING)
        ? Relation.CROSSING
        : Relation.ORDERED;
  }

  /** The paths that both match, the more specific segment of both; empty when there is no such. */
  Optional<Shape> intersection(Shape other) {
    List<Segment> both = new ArrayList<>();
    int size = Math.max(segments.size(), other.segments.size());
    for (int i = 0; i < size; i++) {
      Optional<Segment> segment = meet(at(i), other.at(i));
      if (segment.isEmpty()) {
        return Optional.empty();
      }
      both.add(segment.get());
    }
    return Optional.of(new Shape(both));
  }

  /** A segment; the remainder goes on where the others end. */
  private Optional<Segment> at(int index) {
    if (index < segments.size()) {
      return Optional.of(segments.get(index));
    }
    Segment last = segments.get(segments.size() - 1);
    return Optional.of(last).filter(Remainder.class::isInstance);
  }

  private static Optional<Segment> meet(Optional<Segment> a, Optional<Segment> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    if (a.get() instanceof Remainder) {
      return b;
    }
    if (b.get() instanceof Remainder) {
      return a;
    }
    return switch (SegmentShape.order(a.get(), b.get())) {
      case SAME, FIRST -> a;
      case SECOND -> b;
      default -> Optional.empty();
    };
  }

  /** A path that it matches, as it stands in a URL. */
  String example() {
    return segments.stream().map(SegmentShape::example).collect(Collectors.joining("/", "/", ""));
  }
}
