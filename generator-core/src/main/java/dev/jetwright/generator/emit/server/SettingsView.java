package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.SettingsRecord;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * What reads a record of settings.
 *
 * @param origin the record's qualified name
 * @param reader the class's name
 * @param subject the record, in the documentation
 * @param type the record's Java type
 * @param codec what reads it from JSON
 * @param example the name of a setting
 * @param shapes the constants that say how its settings stand in texts
 * @param table the lines that make the table
 */
record SettingsView(
    String origin,
    String reader,
    String subject,
    String type,
    String codec,
    String example,
    List<ConstantView> shapes,
    List<String> table) {

  static SettingsView of(ServerPlan plan, SettingsRecord record) {
    Members members = Members.of("read", "from");
    members.constants().take("TABLE");
    SettingsShapes shapes = new SettingsShapes(plan, members);
    Model model = plan.models().of(record.type());
    String shape = shapes.of(model);
    return new SettingsView(
        record.name().qualifiedName(),
        plan.names().settings(record),
        plan.link(record.name()),
        JavaTypes.mark(record.name()),
        plan.names().mark(plan.names().codec(model)),
        example(plan, model),
        shapes.constants(),
        table(plan, record, shape));
  }

  private static String example(ServerPlan plan, Model model) {
    RecordDefinition record = (RecordDefinition) model.definition();
    if (record.properties().isEmpty()) {
      return "name";
    }
    Property first = record.properties().get(0);
    return first.type().type() instanceof NamedType named
            && plan.model(named).definition() instanceof RecordDefinition
        ? first.wireName() + "." + example(plan, plan.model(named))
        : first.wireName();
  }

  private static List<String> table(ServerPlan plan, SettingsRecord record, String shape) {
    List<String> lines = new ArrayList<>();
    lines.add(JavaTypes.mark("dev.jetwright.runtime.settings", "SettingsTable") + ".of("
        + JavaLiterals.string(record.prefix()) + ", " + shape + ")");
    call("title", record.doc().summary(), lines);
    call("file", record.file(), lines);
    call("envFile", record.envFile(), lines);
    call("secretsFolder", record.secretsFolder(), lines);
    for (SettingsRecord other : plan.contract().settings()) {
      if (other != record) {
        lines.add(".beside(() -> " + plan.names().mark(plan.names().settings(other)) + ".TABLE)");
      }
    }
    int last = lines.size() - 1;
    lines.set(last, lines.get(last) + ";");
    for (int i = 1; i < lines.size(); i++) {
      lines.set(i, "    " + lines.get(i));
    }
    return lines;
  }

  private static void call(String method, String text, List<String> lines) {
    if (!text.isEmpty()) {
      lines.add("." + method + "(" + JavaLiterals.string(text) + ")");
    }
  }
}
