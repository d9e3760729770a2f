package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Result;

/**
 * What becomes of an answer.
 *
 * @param type the marked result type of the method; {@code void} for none
 * @param step the last link of the call's chain
 */
record ReceivedAnswer(String type, String step) {
  static ReceivedAnswer of(Sdk sdk, Result result) {
    return result.first().content().accept(new Body(sdk));
  }

  /** Whether the method returns something. */
  boolean returns() {
    return !type.equals("void");
  }

  /** What becomes of a body, by its kind. */
  private record Body(Sdk sdk) implements Content.Visitor<ReceivedAnswer> {
    @Override
    public ReceivedAnswer none() {
      return new ReceivedAnswer("void", ".send();");
    }

    @Override
    public ReceivedAnswer value(Content.Value value) {
      String decoder = new Json(sdk).decoder(value.type().type());
      String step = switch (value.type().nullness()) {
        case REQUIRED, UPDATE -> ".receive(" + decoder + ");";
        case OPTIONAL -> ".receiveOptional(" + decoder + ");";
        case NULLABLE -> ".receiveNullable(" + decoder + ");";
      };
      return new ReceivedAnswer(sdk.apiTypes().declared(value.type()), step);
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
