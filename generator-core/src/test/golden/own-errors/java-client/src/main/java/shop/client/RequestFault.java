// Generated from dev.jetwright.RequestFault by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;
import shop.client.runtime.Nullable;

@Generated("dev.jetwright")
public record RequestFault(
    String type,
    List<Object> loc,
    String msg,
    @Nullable Object input,
    Map<String, Object> ctx) {
  /** Copies the collections. */
  public RequestFault {
    loc = Copies.list(loc);
    ctx = Copies.map(ctx);
  }
}
