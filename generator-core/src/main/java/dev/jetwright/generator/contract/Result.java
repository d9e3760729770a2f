package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an operation answers when it succeeds.
 *
 * @param answers one answer; or one for each variant, in source order, where the status tells them
 *     apart
 * @param choice the sealed type whose variants the answers are; empty for a single answer
 * @param handover how the method hands over what it answers
 * @param others what its author says of further answers
 * @param doc the text of {@code @return}
 * @param location where the status is written, or else the return type
 */
public record Result(
    List<Answer> answers,
    Optional<NamedType> choice,
    Handover handover,
    List<OtherAnswer> others,
    Doc doc,
    Location location) {

  /** Copies the answers, of which there is at least one. */
  public Result {
    answers = List.copyOf(answers);
    others = List.copyOf(others);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("An operation without an answer");
    }
  }

  /**
   * How a method hands over what it answers.
   *
   * @param later whether it returns a {@code CompletionStage} of it
   * @param reply whether it returns a {@code Reply}, with headers and perhaps a status of its own
   */
  public record Handover(boolean later, boolean reply) {

    /** What it returns is the value. */
    public static final Handover DIRECT = new Handover(false, false);
  }

  /** A result with one answer that is handed over as it is. */
  public static Result of(int status, Content content, Doc doc, Location location) {
    Answer answer = Answer.of(status, content, location);
    return new Result(List.of(answer), Optional.empty(), Handover.DIRECT, List.of(), doc, location);
  }

  /** The same with other types in place of those of its values. */
  public Result with(UnaryOperator<TypeUse> types) {
    List<Answer> changed = answers.stream()
        .map(answer -> answer.with(answer.content().with(types)))
        .toList();
    return new Result(changed, choice, handover, others, doc, location);
  }

  /** The same with the media types of every answer. */
  public Result in(List<String> mediaTypes) {
    List<Answer> named = answers.stream().map(answer -> answer.in(mediaTypes)).toList();
    return new Result(named, choice, handover, others, doc, location);
  }

  /** The first answer: the only one, unless variants have their own. */
  public Answer first() {
    return answers.get(0);
  }

  /** The status of the first answer. */
  public int status() {
    return first().status();
  }

  /** The value of the first answer, if it is one. */
  public Optional<TypeUse> value() {
    return first().content() instanceof Content.Value value
        ? Optional.of(value.type())
        : Optional.empty();
  }

  /** The types of all values in the answers' bodies, elements of streams among them. */
  public Stream<TypeUse> values() {
    return answers.stream().flatMap(answer -> answer.content().values());
  }

  /** The types of all values in the answers, headers and cookies among them. */
  public Stream<TypeUse> types() {
    return Stream.concat(
        values(),
        answers.stream().flatMap(answer -> answer.headers().stream()).map(AnswerHeader::type));
  }

  /** The types that the document has beside those. */
  public Stream<TypeUse> documented() {
    return others.stream()
        .flatMap(other ->
            Stream.concat(other.type().stream(), other.headers().stream().map(AnswerHeader::type)));
  }

  /** The same with what an author says of further answers. */
  public Result withOthers(List<OtherAnswer> more) {
    return new Result(answers, choice, handover, more, doc, location);
  }

  /** The same with headers that all its answers have. */
  public Result withHeaders(List<AnswerHeader> headers) {
    return new Result(
        answers.stream().map(answer -> answer.withHeaders(headers)).toList(),
        choice,
        handover,
        others,
        doc,
        location);
  }

  /** Whether an answer has a body. */
  public boolean hasBody() {
    return answers.stream()
        .map(Answer::content)
        .anyMatch(content ->
            !(content instanceof Content.None) && !(content instanceof Content.Redirection));
  }

  /** Whether a caller is told more than a body: a status, headers, or where to go. */
  public boolean isReply() {
    return choice.isPresent()
        || first().holder().isPresent()
        || first().content() instanceof Content.Redirection
        || handover.reply()
            && !first().headers().isEmpty()
            && !first().content().isSeries();
  }

  /** Whether there may be nothing to answer with, which is 404. */
  public boolean isOptional() {
    return answers.stream().anyMatch(answer -> answer.content().isOptional());
  }

  /** The same without bodies, as the answers to HEAD are. */
  public Result withoutBody() {
    List<Answer> bare = answers.stream().map(Answer::withoutBody).toList();
    return new Result(bare, choice, handover, others, Doc.NONE, location);
  }
}
