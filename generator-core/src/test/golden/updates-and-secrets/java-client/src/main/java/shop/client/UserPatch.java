// Generated from shop.Users.UserPatch by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;
import shop.client.runtime.Update;

/** What is to change. */
@Generated("dev.jetwright")
public record UserPatch(
    Update<String> name,
    Update<Integer> age,
    Update<Boolean> active,
    Update<List<String>> tags) {
  /** Copies the collections. */
  public UserPatch {
    tags = tags.map(Copies::list);
  }
}
