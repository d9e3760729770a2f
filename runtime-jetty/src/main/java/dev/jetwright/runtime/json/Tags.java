package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tags that tell the variants of a union apart: {@code Tags.of("type", "Circle", "Square")}.
 *
 * @see JsonReader#variant
 */
public final class Tags {
  private final String property;
  private final byte[] ascii;
  private final List<String> tags;

  private Tags(String property, List<String> tags) {
    this.property = property;
    this.ascii = property.getBytes(StandardCharsets.UTF_8);
    this.tags = tags;
  }

  /** The property that holds the tag, and the tags of the variants in their order. */
  public static Tags of(String property, String... tags) {
    return new Tags(property, List.of(tags));
  }

  /** The tag of the object at hand, or what stands in its place; null if there is none. */
  @Nullable
  String find(JsonCursor cursor) {
    cursor.peek();
    for (boolean more = cursor.enter(); more; more = cursor.next()) {
      if (cursor.skipName(ascii) || cursor.name().equals(property)) {
        return cursor.text();
      }
      cursor.skipValue();
    }
    return null;
  }

  String name(int index) {
    return tags.get(index);
  }

  int indexOf(@Nullable String tag) {
    return tag == null ? -1 : tags.indexOf(tag);
  }

  void report(@Nullable String found, Faults faults) {
    String name = Quoted.word(property);
    if (found == null) {
      String message = "Unable to extract tag using discriminator " + name;
      faults.report("union_tag_not_found", message, "discriminator", name);
    } else {
      String expected = Quoted.list(tags);
      String message = "Input tag '%s' found using %s does not match any of the expected tags: %s"
          .formatted(found, name, expected);
      faults.report(
          "union_tag_invalid",
          message,
          "discriminator",
          name,
          "tag",
          found,
          "expected_tags",
          expected);
    }
  }
}
