package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.TypeUse;

/**
 * What becomes of an answer.
 *
 * @param method the method of the transport, with the type that it reads
 * @param type the type of the result
 */
record ReceivedAnswer(String method, String type) {
  static ReceivedAnswer of(Result result, TypeScriptTypes types) {
    return result.first().content().accept(new Body(types));
  }

  /** What becomes of a body, by its kind. */
  private record Body(TypeScriptTypes types) implements Content.Visitor<ReceivedAnswer> {
    @Override
    public ReceivedAnswer none() {
      return new ReceivedAnswer("nothing", "void");
    }

    @Override
    public ReceivedAnswer value(Content.Value value) {
      TypeUse use = value.type();
      if (use.nullness() == Nullness.OPTIONAL) {
        String type = types.ofValue(use, Direction.RECEIVED);
        return new ReceivedAnswer("optional<" + type + ">", type + " | undefined");
      }
      String type = types.of(use, Direction.RECEIVED);
      return new ReceivedAnswer("json<" + type + ">", type);
    }

    @Override
    public ReceivedAnswer text(Content.Text text) {
      throw new IllegalStateException("Not read from contracts");
    }

    @Override
    public ReceivedAnswer bytes(Content.Bytes bytes) {
      throw new IllegalStateException("Not read from contracts");
    }

    @Override
    public ReceivedAnswer lines(Content.Lines lines) {
      throw new IllegalStateException("Not read from contracts");
    }

    @Override
    public ReceivedAnswer events(Content.Events events) {
      throw new IllegalStateException("Not read from contracts");
    }

    @Override
    public ReceivedAnswer redirection(Content.Redirection redirection) {
      throw new IllegalStateException("Not read from contracts");
    }

    @Override
    public ReceivedAnswer page(Content.Page page) {
      throw new IllegalStateException("Not read from contracts");
    }
  }
}
