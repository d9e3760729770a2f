// Generated from shop.List by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** Named like a type of the JDK, with properties named like locals. */
@Generated("dev.jetwright")
public record List(
    int in,
    int out,
    String faults,
    java.util.List<String> seen,
    String value,
    String seenElement,
    int property,
    String error,
    boolean violations,
    int names,
    String kind,
    String quoted,
    String fooBar,
    String foo_bar) {
  /** Copies the collections. */
  public List {
    seen = Copies.list(seen);
  }
}
