package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;

/**
 * What an author says about a schema beside its type.
 *
 * @param title its title
 * @param examples examples, each a JSON text
 * @param extra more members, a JSON object
 */
public record SchemaNotes(Optional<String> title, List<String> examples, Optional<String> extra) {

  /** Nothing. */
  public static final SchemaNotes NONE =
      new SchemaNotes(Optional.empty(), List.of(), Optional.empty());

  /** Copies the examples. */
  public SchemaNotes {
    examples = List.copyOf(examples);
  }
}
