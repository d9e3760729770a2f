package dev.jetwright.client;

import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * What the body of an error says about it.
 *
 * @param type the error's name; empty when the body has none
 * @param title what the type of a problem means; empty when the body has none
 * @param detail what happened, in words; empty when the body does not say
 * @param faults the faults of a refused request
 */
record ErrorReport(String type, String title, String detail, List<Fault> faults) {
  static final ErrorReport NONE = new ErrorReport("", "", "", List.of());

  /** The report in a body, which may be anything: a proxy's page, or nothing at all. */
  static ErrorReport of(byte[] body) {
    try {
      ErrorReport report = JsonReader.read(body, ErrorReport::read);
      return report == null ? NONE : report;
    } catch (JacksonException notOurs) {
      return NONE;
    }
  }

  private static ErrorReport read(JsonReader in) {
    String type = "";
    String title = "";
    String detail = "";
    List<Fault> faults = List.of();
    if (!in.beginObject()) {
      return NONE;
    }
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (name.equals("type") && in.isString()) {
        type = in.readString();
      } else if (name.equals("title") && in.isString()) {
        title = in.readString();
      } else if (name.equals("detail") && in.isString()) {
        detail = in.readString();
      } else if ((name.equals("detail") || name.equals("errors")) && in.isArray()) {
        faults = in.readList(Fault::read);
      } else {
        in.skipValue();
      }
    }
    return new ErrorReport(type, title, detail, faults);
  }
}
