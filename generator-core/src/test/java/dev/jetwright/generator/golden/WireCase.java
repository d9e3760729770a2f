package dev.jetwright.generator.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request and the answer to it, as a golden's {@code wire.txt} writes them:
 *
 * <pre>
 * ### an item without a name
 * POST /items
 * x-token: secret
 * {"price": 1}
 *
 * 422
 * {"detail":[
 *   {"type":"missing","loc":["body","name"],"msg":"Field required","input":{"price":1}}]}
 * </pre>
 *
 * <p>An answer's lines are joined without their indentation.
 *
 * @param title what it shows
 * @param method the request's method
 * @param target the request's path and query
 * @param headers the request's headers
 * @param body the request's body; empty for none
 * @param status the answer's status
 * @param answer the answer's body
 */
record WireCase(
    String title,
    String method,
    String target,
    Map<String, String> headers,
    String body,
    int status,
    String answer) {
  private static final Pattern HEADER = Pattern.compile("([a-z][a-z-]*): (.*)");

  /** The cases of a file. */
  static List<WireCase> parse(String text) {
    List<WireCase> cases = new ArrayList<>();
    for (String part : text.split("(?m)^### ")) {
      if (!part.isBlank()) {
        cases.add(parseOne(part.strip()));
      }
    }
    return cases;
  }

  private static WireCase parseOne(String text) {
    String[] parts = text.split("\n\n", 2);
    List<String> request = new ArrayList<>(parts[0].lines().toList());
    String title = request.remove(0);
    String[] start = request.remove(0).split(" ", 2);
    Map<String, String> headers = new LinkedHashMap<>();
    while (!request.isEmpty() && HEADER.matcher(request.get(0)).matches()) {
      Matcher header = HEADER.matcher(request.remove(0));
      if (header.matches()) {
        headers.put(header.group(1), header.group(2));
      }
    }
    List<String> answer = parts[1].lines().toList();
    return new WireCase(
        title,
        start[0],
        start[1],
        headers,
        String.join("\n", request),
        Integer.parseInt(answer.get(0)),
        answer.stream().skip(1).map(String::strip).collect(Collectors.joining()));
  }

  /** The same request with another answer. */
  WireCase answered(int newStatus, String newAnswer) {
    return new WireCase(title, method, target, headers, body, newStatus, newAnswer);
  }

  /** The case as a file has it, with a line for each fault. */
  String text() {
    StringBuilder text = new StringBuilder("### " + title + "\n" + method + " " + target + "\n");
    headers.forEach(
        (name, value) -> text.append(name).append(": ").append(value).append('\n'));
    if (!body.isEmpty()) {
      text.append(body).append('\n');
    }
    text.append('\n').append(status).append('\n');
    if (!answer.isEmpty()) {
      text.append(
          answer.replaceAll("(\\{\"detail\":\\[|,(?=\\{\"type\":\"\\w+\",\"loc\"))", "$1\n  "));
      text.append('\n');
    }
    return text.toString();
  }
}
