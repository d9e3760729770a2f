package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.RecordDefinition.Tag;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.typescript.TypesView.Constant;
import dev.jetwright.generator.emit.typescript.TypesView.DeclaredType;
import dev.jetwright.generator.emit.typescript.TypesView.EnumType;
import dev.jetwright.generator.emit.typescript.TypesView.ObjectType;
import dev.jetwright.generator.emit.typescript.TypesView.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Declares a type, in its form for one direction.
 *
 * @param open whether its values come from servers that may be newer
 */
record Declaration(
    ExportedNames names,
    TypeScriptTypes spelling,
    ImportLines imports,
    Direction direction,
    boolean open)
    implements TypeDefinition.Visitor<DeclaredType> {

  @Override
  public DeclaredType record(RecordDefinition definition) {
    Set<String> tagNames =
        definition.tags().stream().map(Tag::property).collect(Collectors.toSet());
    List<PropertyView> properties = new ArrayList<>(PropertyView.of(definition.tags()));
    definition.properties().stream()
        .filter(it -> !tagNames.contains(it.wireName()))
        .forEach(it -> properties.add(PropertyView.of(it, direction, spelling)));
    return DeclaredType.of(new ObjectType(
        doc(definition.name(), definition.doc()),
        name(definition.name(), definition.typeParameters()),
        properties.isEmpty(),
        properties));
  }

  @Override
  public DeclaredType enumeration(EnumDefinition definition) {
    if (open) {
      imports.type(ImportLines.RUNTIME_VALUES, "Unrecognized");
    }
    List<Constant> constants = definition.constants().stream()
        .map(it -> new Constant(
            new TsDoc().text(it.doc().text()).lines(),
            TypeScriptLiterals.key(it.name()),
            TypeScriptLiterals.string(it.wireName())))
        .toList();
    return DeclaredType.of(new EnumType(
        doc(definition.name(), definition.doc()),
        name(definition.name(), List.of()),
        constants,
        open));
  }

  @Override
  public DeclaredType union(UnionDefinition definition) {
    List<String> variants = definition.variants().stream()
        .map(it -> spelling.ofValue(it.type(), direction))
        .collect(Collectors.toCollection(ArrayList::new));
    if (open) {
      String tag = TypeScriptLiterals.string(definition.tagProperty());
      variants.add(imports.type(ImportLines.RUNTIME_VALUES, "UnknownVariant") + "<" + tag + ">");
    }
    int last = variants.size() - 1;
    return DeclaredType.of(new UnionType(
        doc(definition.name(), definition.doc()),
        name(definition.name(), definition.typeParameters()),
        List.copyOf(variants.subList(0, last)),
        variants.get(last)));
  }

  private String name(TypeName name, List<String> typeParameters) {
    List<String> parameters =
        typeParameters.stream().map(TypeScriptTypes::parameter).toList();
    return names.type(name, direction) + TypeScriptTypes.angled(parameters);
  }

  /** The author's text, and where the name comes from when it is another one. */
  private List<String> doc(TypeName name, Doc doc) {
    TsDoc comment = new TsDoc().text(doc.text());
    String main = names.type(name, Direction.RECEIVED);
    if (!names.type(name, direction).equals(main)) {
      comment.text("As requests hold it: what has a default may be left out.");
    } else if (!main.equals(name.simpleName())) {
      comment.text("Called " + TsDoc.code(name.simpleName()) + " in the API.");
    }
    return comment.lines();
  }
}
