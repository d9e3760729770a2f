package dev.jetwright.client;

import java.util.List;

/**
 * The body of an error of a server that answers with problem details (RFC 9457).
 *
 * <pre>{@code
 * catch (ApiException e) {
 *   e.problem().ifPresent(problem -> log.warn("{}: {}", problem.title(), problem.detail()));
 * }
 * }</pre>
 *
 * @param type which problem it is; {@code about:blank} says no more than the status
 * @param title what the type means, whatever the occasion
 * @param status the HTTP status
 * @param detail what happened this time; empty when the server does not say
 * @param instance the path that was asked for; empty when the server does not say
 * @param errors everything that is wrong with a request that does not keep the contract
 */
public record ProblemDetails(
    String type, String title, int status, String detail, String instance, List<Fault> errors) {
  static final String MEDIA_TYPE = "application/problem+json";
  static final String BLANK = "about:blank";

  /** Copies the list. */
  public ProblemDetails {
    errors = Copies.list(errors);
  }

  static ProblemDetails read(JsonReader in) {
    String type = BLANK;
    String title = "";
    int status = 0;
    String detail = "";
    String instance = "";
    List<Fault> errors = List.of();
    if (!in.beginObject()) {
      return null;
    }
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "type" -> type = in.readString();
        case "title" -> title = in.readString();
        case "status" -> status = in.readInt();
        case "detail" -> detail = in.readString();
        case "instance" -> instance = in.readString();
        case "errors" -> errors = in.readList(Fault::read);
        default -> in.skipValue();
      }
    }
    return new ProblemDetails(type, title, status, detail, instance, errors);
  }
}
