// Generated from shop.ItemWithoutNulls by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;
import shop.client.runtime.Nullable;

/** Something for sale. */
@Generated("dev.jetwright")
public record ItemWithoutNulls(
    String name,
    Optional<String> remark,
    double cost,
    SupplierWithoutNulls supplier,
    int amount,
    String state,
    Color color,
    List<String> tags,
    @Nullable Integer weight,
    Shape shape,
    Origin origin) {
  /** Copies the collections. */
  public ItemWithoutNulls {
    tags = Copies.list(tags);
  }
}
