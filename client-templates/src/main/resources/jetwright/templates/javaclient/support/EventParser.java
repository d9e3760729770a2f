package dev.jetwright.client;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes Server-Sent Events apart, as the HTML standard says: lines end with CR, LF or CRLF,
 * wherever the pieces of the stream begin; a blank line ends an event, and one without data is
 * none.
 */
final class EventParser {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int LONGEST_NUMBER = 15;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean isFirst = true;
  private boolean isAfterCarriageReturn;
  private String event = "";
  private List<String> data = new ArrayList<>();
  private String id;
  private String lastEventId;
  private Duration retry;

  EventParser(String lastEventId) {
    this.id = lastEventId;
    this.lastEventId = lastEventId;
  }

  /** The id to resume after: that of the last event that ended; empty when there was none. */
  String lastEventId() {
    return lastEventId;
  }

  /**
   * How long the server wants clients to wait before they connect again; null if it has not said.
   */
  Duration retry() {
    return retry;
  }

  /** The events that end in this piece of the stream. */
  List<PlainEvent> push(ByteBuffer bytes) {
    List<PlainEvent> events = new ArrayList<>();
    while (bytes.hasRemaining()) {
      byte one = bytes.get();
      boolean second = one == '\n' && isAfterCarriageReturn;
      isAfterCarriageReturn = one == '\r';
      if (one != '\n' && one != '\r') {
        line.write(one);
      } else if (!second) {
        endLine(events);
      }
    }
    return events;
  }

  private void endLine(List<PlainEvent> events) {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (isFirst && text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    isFirst = false;
    if (text.isEmpty()) {
      endEvent(events);
    } else {
      field(text);
    }
  }

  private void field(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    String rest = colon < 0 ? "" : text.substring(colon + 1);
    String value = rest.startsWith(" ") ? rest.substring(1) : rest;
    switch (name) {
      case "event" -> event = value;
      case "data" -> data.add(value);
      case "id" -> id = value.indexOf('\0') < 0 ? value : id;
      case "retry" -> retry = isNumber(value) ? Duration.ofMillis(Long.parseLong(value)) : retry;
      default -> {
        // A comment, or a field of a newer standard.
      }
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NUMBER
        && text.chars().allMatch(one -> one >= '0' && one <= '9');
  }

  private void endEvent(List<PlainEvent> events) {
    lastEventId = id;
    if (!data.isEmpty()) {
      String name = event.isEmpty() ? "message" : event;
      events.add(new PlainEvent(name, String.join("\n", data), lastEventId));
    }
    event = "";
    data = new ArrayList<>();
  }
}
