package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.java.JavaLiterals;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that a request may use in an object.
 *
 * @param tags the tags that Java does not see
 * @param properties what is read
 * @param isTuple whether indexes stand for the names
 * @param skipped names that are no faults and no extra properties either
 */
record KnownNames(
    List<RecordDefinition.Tag> tags,
    List<Property> properties,
    boolean isTuple,
    List<String> skipped) {

  static KnownNames of(RecordDefinition object) {
    boolean ignored = object.form().unknown() == ObjectForm.Unknown.IGNORED;
    return new KnownNames(
        object.tags().stream().filter(tag -> !tag.existing()).toList(),
        object.properties().stream().filter(Property::isRead).toList(),
        object.form().shape() == ObjectForm.Shape.ARRAY,
        ignored
            ? List.of()
            : object.properties().stream()
                .filter(property -> !property.isRead())
                .map(Property::wireName)
                .toList());
  }

  boolean isEmpty() {
    return tags.isEmpty() && properties.isEmpty() && skipped.isEmpty();
  }

  List<NameView> views() {
    List<NameView> names = new ArrayList<>();
    tags.forEach(tag -> names.add(NameView.ofTag(tag.property())));
    for (Property property : properties) {
      names.add(isTuple ? NameView.of(property, names.size()) : NameView.of(property));
    }
    skipped.forEach(name -> names.add(new NameView("optional", JavaLiterals.string(name))));
    for (Property property : properties) {
      for (String alias : property.traits().aliases()) {
        names.add(NameView.ofAlias(alias, property.wireName()));
      }
    }
    return names;
  }
}
