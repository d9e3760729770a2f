package dev.jetwright.client;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Puts an object into a query: {@code filter[name]=x}. A list of texts repeats its name, one of
 * objects has indexes.
 */
final class DeepObject {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Call call;

  DeepObject(Call call) {
    this.call = call;
  }

  /** Adds what the JSON of an object holds. */
  void add(String name, byte[] json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      add(name, parser);
    }
  }

  private void add(String name, JsonParser parser) {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = name + "[" + parser.currentName() + "]";
          parser.nextToken();
          add(key, parser);
        }
      }
      case START_ARRAY -> {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
          add(parser.currentToken().isScalarValue() ? name : name + "[" + index + "]", parser);
        }
      }
      case VALUE_NULL -> {}
      default -> call.query(name, parser.getString());
    }
  }
}
