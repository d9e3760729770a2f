package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The media types of an answer.
 *
 * @param offered what the server can answer in, the preferred one first; none without a body
 * @param negotiated whether {@code Accept} chooses among them, or is refused with 406
 * @param reading how a client reads the answer
 * @param accepted what a client asks for
 */
public record AnswerMedia(
    List<String> offered, boolean negotiated, Reading reading, List<String> accepted) {

  /** How a client reads a body. */
  public enum Reading {
    /** Not at all. */
    NOTHING,
    /** As JSON. */
    JSON,
    /** As a text. */
    TEXT,
    /** As the bytes that it is. */
    BYTES
  }

  /** Copies the lists. */
  public AnswerMedia {
    offered = List.copyOf(offered);
    accepted = List.copyOf(accepted);
  }

  /** The media types of an operation's answers: those of the first one that has a body. */
  public static AnswerMedia of(Result result) {
    return result.answers().stream()
        .map(AnswerMedia::of)
        .filter(media -> !media.offered().isEmpty())
        .findFirst()
        .orElseGet(() -> of(result.first()));
  }

  /** The media types of an answer. */
  public static AnswerMedia of(Answer answer) {
    boolean written = !answer.mediaTypes().isEmpty();
    List<String> offered =
        written ? answer.mediaTypes() : answer.content().accept(new Usual()).types();
    Reading usual = answer.content().accept(new Usual()).reading();
    if (usual == Reading.NOTHING) {
      return new AnswerMedia(offered, false, usual, List.of());
    }
    if (answer.content().isFile() && !written) {
      return new AnswerMedia(offered, false, usual, List.of("*/*"));
    }
    if (usual != Reading.JSON) {
      return new AnswerMedia(offered, written, usual, some(offered, type -> !isJson(type)));
    }
    if (offered.stream().anyMatch(AnswerMedia::isJson)) {
      return new AnswerMedia(offered, written, usual, some(offered, AnswerMedia::isJson));
    }
    List<String> texts = some(offered, AnswerMedia::isText);
    return texts.isEmpty()
        ? new AnswerMedia(offered, written, Reading.BYTES, offered)
        : new AnswerMedia(offered, written, Reading.TEXT, texts);
  }

  private static List<String> some(List<String> types, Predicate<String> wanted) {
    List<String> some = types.stream().filter(wanted).toList();
    return some.isEmpty() ? types : some;
  }

  /** A media type without its parameters. */
  public static String bare(String type) {
    int semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a media type is JSON, by its name. */
  public static boolean isJson(String type) {
    return RequestContent.isJson(bare(type));
  }

  /** Whether people can read a media type. */
  private static boolean isText(String type) {
    String bare = bare(type);
    String subtype = bare.substring(bare.indexOf('/') + 1);
    return bare.startsWith("text/")
        || subtype.equals("xml")
        || subtype.equals("yaml")
        || subtype.endsWith("+xml")
        || subtype.endsWith("+yaml");
  }

  /** What a body is in when nobody says so. */
  private record Media(Reading reading, List<String> types) {
    static Media of(Reading reading, String... types) {
      return new Media(reading, List.of(types));
    }
  }

  /** The usual media types, by the kind of the body. */
  private static final class Usual implements Content.Visitor<Media> {
    @Override
    public Media none() {
      return Media.of(Reading.NOTHING);
    }

    @Override
    public Media value(Content.Value value) {
      return Media.of(Reading.JSON, RequestContent.JSON);
    }

    @Override
    public Media text(Content.Text text) {
      return Media.of(Reading.TEXT, "text/plain");
    }

    @Override
    public Media bytes(Content.Bytes bytes) {
      return Media.of(Reading.BYTES, "application/octet-stream");
    }

    @Override
    public Media lines(Content.Lines lines) {
      return Media.of(Reading.BYTES, "application/jsonl");
    }

    @Override
    public Media events(Content.Events events) {
      return Media.of(Reading.TEXT, "text/event-stream");
    }

    @Override
    public Media redirection(Content.Redirection redirection) {
      return Media.of(Reading.NOTHING);
    }

    @Override
    public Media page(Content.Page page) {
      return Media.of(Reading.TEXT, "text/html");
    }
  }
}
