package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;

/**
 * One of the answers that an operation has.
 *
 * @param status the HTTP status
 * @param variant the class that says so, of a result with several answers; empty for a single one
 * @param content the body
 * @param mediaTypes the media types of {@code @Produces}; none for that of the content
 * @param headers the headers and cookies that it is known to have, in source order
 * @param doc its own documentation, that of the variant
 * @param location where it is declared
 */
public record Answer(
    int status,
    Optional<TypeName> variant,
    Content content,
    List<String> mediaTypes,
    List<AnswerHeader> headers,
    Doc doc,
    Location location) {

  /** Copies the lists. */
  public Answer {
    mediaTypes = List.copyOf(mediaTypes);
    headers = List.copyOf(headers);
  }

  /** The only answer of an operation, without known headers. */
  public static Answer of(int status, Content content, Location location) {
    return new Answer(status, Optional.empty(), content, List.of(), List.of(), Doc.NONE, location);
  }

  /** The same with another body. */
  public Answer with(Content other) {
    return new Answer(status, variant, other, mediaTypes, headers, doc, location);
  }

  /** The same in media types that its author names. */
  public Answer in(List<String> types) {
    return new Answer(status, variant, content, types, headers, doc, location);
  }
}
