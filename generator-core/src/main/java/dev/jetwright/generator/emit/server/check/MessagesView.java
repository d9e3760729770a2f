package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The texts of faults by language.
 *
 * @param messages the class's name
 * @param bundles the languages
 */
public record MessagesView(String messages, List<Bundle> bundles) {

  /**
   * A language.
   *
   * @param tag its tag, as a literal; an empty one for no language
   * @param texts its texts
   */
  record Bundle(String tag, List<Text> texts) {}

  /**
   * A text.
   *
   * @param key its key, as a literal
   * @param text the text, as a literal
   * @param end what stands behind it
   */
  record Text(String key, String text, String end) {}

  public static MessagesView of(ServerPlan plan) {
    List<Bundle> bundles = new ArrayList<>();
    plan.contract()
        .messages()
        .forEach((tag, texts) -> bundles.add(new Bundle(JavaLiterals.string(tag), texts(texts))));
    return new MessagesView(plan.names().messages(), bundles);
  }

  private static List<Text> texts(Map<String, String> bundle) {
    List<Text> texts = new ArrayList<>();
    bundle.forEach((key, text) -> texts.add(new Text(
        JavaLiterals.string(key),
        JavaLiterals.string(text),
        texts.size() + 1 == bundle.size() ? "))" : ",")));
    return texts;
  }
}
