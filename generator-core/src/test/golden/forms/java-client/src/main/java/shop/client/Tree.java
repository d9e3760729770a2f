// Generated from shop.Tree by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** A tree of trees. */
@Generated("dev.jetwright")
public record Tree(
    String label,
    List<Tree> children,
    Optional<Tree> sibling,
    Map<String, Tree> named,
    List<List<Tree>> rows) {
  /** Copies the collections. */
  public Tree {
    children = Copies.list(children);
    named = Copies.map(named);
    rows = Copies.list(rows);
  }
}
