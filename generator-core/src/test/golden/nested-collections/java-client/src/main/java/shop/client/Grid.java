// Generated from shop.Grids.Grid by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;
import shop.client.runtime.Nullable;

@Generated("dev.jetwright")
public record Grid(
    List<List<String>> rows,
    Map<String, Map<LocalDate, List<Long>>> byName,
    Set<Set<UUID>> sets,
    List<Optional<List<@Nullable String>>> gaps,
    Optional<Map<Integer, @Nullable List<Cell>>> cells,
    Map<String, Optional<Integer>> counts) {
  /** Copies the collections. */
  public Grid {
    rows = Copies.list(rows);
    byName = Copies.map(byName);
    sets = Copies.set(sets);
    gaps = Copies.list(gaps);
    cells = Copies.optional(cells, Copies::map);
    counts = Copies.map(counts);
  }
}
