package dev.jetwright.generator.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the answers that an operation has.
 *
 * @param status the HTTP status
 * @param holder the class that the method returns for it: a variant of a result with several
 *     answers, or a record that has headers beside the body; empty when it returns the body
 * @param content the body
 * @param body how Java reads the body from the holder: {@code items()}; empty when it is the body
 * @param mediaTypes the media types of {@code @Produces}; none for that of the content
 * @param headers the headers and cookies that it is known to have, in source order
 * @param doc its own documentation, that of the variant
 * @param location where it is declared
 */
public record Answer(
    int status,
    Optional<NamedType> holder,
    Content content,
    Optional<String> body,
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
    return new Answer(
        status,
        Optional.empty(),
        content,
        Optional.empty(),
        List.of(),
        List.of(),
        Doc.NONE,
        location);
  }

  /** The same with another body. */
  public Answer with(Content other) {
    return new Answer(status, holder, other, body, mediaTypes, headers, doc, location);
  }

  /** The same without a body, but with the place that it names. */
  Answer withoutBody() {
    return content instanceof Content.Redirection
        ? this
        : with(new Content.None()).in(List.of());
  }

  /** The same with more headers, behind its own. */
  public Answer withHeaders(List<AnswerHeader> more) {
    List<AnswerHeader> all = new ArrayList<>(headers);
    all.addAll(more);
    return new Answer(status, holder, content, body, mediaTypes, all, doc, location);
  }

  /** Its headers without its cookies. */
  public List<AnswerHeader> plainHeaders() {
    return headers.stream()
        .filter(header -> header.kind() == AnswerHeader.Kind.HEADER)
        .toList();
  }

  /** Its cookies. */
  public List<AnswerHeader> cookies() {
    return headers.stream()
        .filter(header -> header.kind() != AnswerHeader.Kind.HEADER)
        .toList();
  }

  /** The same in media types that its author names. */
  public Answer in(List<String> types) {
    return new Answer(status, holder, content, body, types, headers, doc, location);
  }
}
