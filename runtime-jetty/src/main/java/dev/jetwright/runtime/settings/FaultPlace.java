package dev.jetwright.runtime.settings;

import dev.jetwright.Secret;
import dev.jetwright.runtime.check.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fault of a setting, with the name of the setting where it was found. */
final class FaultPlace {
  private static final int SHORTEST = 4;

  /** What the words of exceptions stand behind. */
  private static final Map<String, String> USERS =
      Map.of("value_error", "Value error, ", "assertion_error", "Assertion failed, ");

  private final SettingsTable table;
  private final Fault fault;
  private final List<String> path = new ArrayList<>();
  private @Nullable Node node;
  private @Nullable Shape shape;

  FaultPlace(SettingsTable table, Node settings, Fault fault) {
    this.table = table;
    this.fault = fault;
    this.node = settings;
    this.shape = table.shape();
    fault.loc().stream().skip(1).forEach(step -> enter(String.valueOf(step)));
  }

  private void enter(String step) {
    Shape around = shape;
    if (around == null || around.isText()) {
      return;
    }
    Shape inner = around.at(step);
    boolean isTag = inner == null && around.kind() == Shape.Kind.CHOICE;
    if (isTag || step.equals("[key]")) {
      return;
    }
    path.add(step);
    shape = inner;
    if (node != null && around.kind() == Shape.Kind.LIST && Names.isIndex(step)) {
      List<Node> elements = node.elements();
      int index = Integer.parseInt(step);
      node = index < elements.size() ? elements.get(index) : null;
    } else if (node != null) {
      node = node.child(step);
    }
  }

  String text() {
    return name() + ": " + hidden(fault.message());
  }

  private String name() {
    if (node != null && node.origin() != null) {
      return node.origin().toString();
    }
    return path.isEmpty() ? "Settings" : Names.variable(table.prefix(), path);
  }

  /** The text without the secrets that may be in it. */
  private String hidden(String text) {
    if (node == null || shape == null) {
      return text;
    }
    List<String> secrets = new ArrayList<>();
    collect(node, shape, shape.isSecret(), secrets);
    return secrets.stream().anyMatch(text::contains) ? without(secrets, text) : text;
  }

  /** What an author's own words have of secrets is masked; short ones would show in their gaps. */
  private String without(List<String> secrets, String text) {
    String words = USERS.get(fault.type());
    if (words == null) {
      return "Input is not valid";
    }
    if (secrets.stream().anyMatch(it -> it.length() < SHORTEST && text.contains(it))) {
      return words + Secret.MASK;
    }
    String hidden = text;
    for (String secret : secrets) {
      hidden = hidden.replace(secret, Secret.MASK);
    }
    return hidden;
  }

  private static void collect(Node node, Shape shape, boolean isSecret, List<String> secrets) {
    boolean hides = isSecret || shape.isSecret();
    if (node.value() != null && hides) {
      String secret = String.valueOf(node.value());
      secrets.add(secret);
      secrets.add(secret.strip());
      secrets.removeIf(String::isEmpty);
    }
    if (shape.isObject()) {
      for (Setting setting : shape.settings()) {
        Node inner = node.child(setting.name());
        if (inner != null) {
          collect(inner, setting.shape(), hides, secrets);
        }
      }
    } else if (!shape.isText()) {
      node.inside().forEach(inner -> collect(inner, shape.inner(), hides, secrets));
    }
  }
}
