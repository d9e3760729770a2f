package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.TypeUse;
import java.util.Locale;

/**
 * What becomes of an answer.
 *
 * @param method the method of the transport, with the type that it reads
 * @param type what a function returns: a promise, or what is iterated
 * @param options the type of the function's options
 */
record ReceivedAnswer(String method, String type, String options) {

  /** What is there when the whole answer is. */
  private static ReceivedAnswer promise(String method, String type) {
    return new ReceivedAnswer(method, "Promise<" + type + ">", "RequestOptions");
  }

  /** A file, of which a part may be asked for. */
  private static ReceivedAnswer download(String method, String type) {
    return new ReceivedAnswer(method, "Promise<" + type + ">", "DownloadOptions");
  }

  /** What comes bit by bit. */
  private static ReceivedAnswer iterable(String method, String type, String options) {
    return new ReceivedAnswer(method + "<" + type + ">", "AsyncIterable<" + type + ">", options);
  }

  /** Whether it comes bit by bit. */
  static boolean isIterable(Result result) {
    Content content = result.first().content();
    return content instanceof Content.Lines || content instanceof Content.Events;
  }

  /** What is no JSON. */
  private static ReceivedAnswer raw(String method, String type, boolean optional) {
    return optional
        ? promise(
            "optional" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1),
            type + " | undefined")
        : promise(method, type);
  }

  static ReceivedAnswer of(ExportedNames.OperationNames names, TypeScriptTypes types) {
    Result result = names.operation().result();
    if (result.isReply()) {
      return promise("reply<" + names.result() + ">", names.result());
    }
    AnswerMedia media = AnswerMedia.of(result.first());
    return result.first().content().accept(new Body(types, media.reading()));
  }

  /** What becomes of a body, by its kind. */
  private record Body(TypeScriptTypes types, AnswerMedia.Reading reading)
      implements Content.Visitor<ReceivedAnswer> {
    @Override
    public ReceivedAnswer none() {
      return promise("nothing", "void");
    }

    @Override
    public ReceivedAnswer value(Content.Value value) {
      TypeUse use = value.type();
      if (reading == AnswerMedia.Reading.TEXT) {
        return raw("text", "string", value.isOptional());
      }
      if (reading == AnswerMedia.Reading.BYTES) {
        return raw("bytes", "Uint8Array", value.isOptional());
      }
      if (use.nullness() == Nullness.OPTIONAL) {
        String type = types.ofValue(use, Direction.RECEIVED);
        return promise("optional<" + type + ">", type + " | undefined");
      }
      String type = types.of(use, Direction.RECEIVED);
      return promise("json<" + type + ">", type);
    }

    @Override
    public ReceivedAnswer text(Content.Text text) {
      return raw("text", "string", text.isOptional());
    }

    @Override
    public ReceivedAnswer bytes(Content.Bytes bytes) {
      if (bytes.isFile()) {
        return bytes.isOptional()
            ? download("optionalDownload", "Download | undefined")
            : download("download", "Download");
      }
      if (bytes.source() == Content.Bytes.Source.ARRAY) {
        return raw("bytes", "Uint8Array", bytes.isOptional());
      }
      ReceivedAnswer stream = raw("stream", "ReadableStream<Uint8Array>", bytes.isOptional());
      return new ReceivedAnswer(stream.method(), stream.type(), "StreamOptions");
    }

    @Override
    public ReceivedAnswer lines(Content.Lines lines) {
      String type = types.of(lines.element(), Direction.RECEIVED);
      return iterable("lines", type, "StreamOptions");
    }

    @Override
    public ReceivedAnswer events(Content.Events events) {
      return iterable("events", types.event(events.data()), "EventOptions");
    }

    @Override
    public ReceivedAnswer redirection(Content.Redirection redirection) {
      return none();
    }

    @Override
    public ReceivedAnswer page(Content.Page page) {
      return raw("text", "string", page.isOptional());
    }
  }
}
