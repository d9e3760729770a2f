// Generated from shop.Levels.Report by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Report(
    Level level,
    List<Priority> priorities,
    Unit unit,
    Map<Level, Rank> ranks) {
  /** Copies the collections. */
  public Report {
    priorities = Copies.list(priorities);
    ranks = Copies.map(ranks);
  }
}
