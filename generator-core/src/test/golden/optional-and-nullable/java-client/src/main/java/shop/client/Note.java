// Generated from shop.Notes.Note by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;
import shop.client.runtime.Nullable;

@Generated("dev.jetwright")
public record Note(
    Optional<String> text,
    @Nullable Integer stars,
    Optional<Integer> pages,
    Optional<Author> author,
    @Nullable Author editor,
    Optional<List<Author>> readers,
    @Nullable Map<String, Double> scores,
    List<Optional<Author>> authors,
    List<@Nullable Integer> marks,
    Map<String, Optional<String>> labels) {
  /** Copies the collections. */
  public Note {
    readers = Copies.optional(readers, Copies::list);
    scores = Copies.map(scores);
    authors = Copies.list(authors);
    marks = Copies.list(marks);
    labels = Copies.map(labels);
  }
}
