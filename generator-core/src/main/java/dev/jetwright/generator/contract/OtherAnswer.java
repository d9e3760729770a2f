package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;

/**
 * What an author says of answers that no type tells: {@code @Response}.
 *
 * @param code a status, {@code 4XX}, or {@code default}
 * @param type the type of the body, if there is one
 * @param mediaType the media type of the body; empty when nothing is said
 * @param inherited whether it was said of an interface, and so of every operation in it
 * @param headers the headers that it has
 * @param doc what it means
 * @param location where that is written
 */
public record OtherAnswer(
    String code,
    Optional<TypeUse> type,
    String mediaType,
    boolean inherited,
    List<AnswerHeader> headers,
    Doc doc,
    Location location) {

  /** Copies the headers. */
  public OtherAnswer {
    headers = List.copyOf(headers);
  }
}
