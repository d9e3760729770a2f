package dev.jetwright.client;

import java.util.List;

/**
 * One fault of a request.
 *
 * @param type what kind of fault it is, such as {@code missing} or {@code greater_than}
 * @param location where it is, from the outside in: {@code body}, {@code items}, {@code 0},
 *     {@code name}
 * @param message what is wrong, in words
 * @param input the value that was refused, as JSON; empty when the server does not show it
 */
public record Fault(String type, List<String> location, String message, String input) {

  /** Copies the location. */
  public Fault {
    location = Copies.list(location);
  }

  /** The location on one line: {@code body.items.0.name}. */
  public String place() {
    return String.join(".", location);
  }

  @Override
  public String toString() {
    return place() + ": " + message;
  }

  static Fault read(JsonReader in) {
    String type = "";
    List<String> location = List.of();
    String message = "";
    String input = "";
    if (!in.beginObject()) {
      return null;
    }
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "type" -> type = in.readString();
        case "loc" -> location = in.readList(JsonReader::readAsText);
        case "msg" -> message = in.readString();
        case "input" -> input = in.readRaw();
        default -> in.skipValue();
      }
    }
    return new Fault(type, location, message, input);
  }
}
