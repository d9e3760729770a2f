package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.RecordDefinition.Tag;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.typescript.TypesView.AliasType;
import dev.jetwright.generator.emit.typescript.TypesView.Constant;
import dev.jetwright.generator.emit.typescript.TypesView.DeclaredType;
import dev.jetwright.generator.emit.typescript.TypesView.EnumType;
import dev.jetwright.generator.emit.typescript.TypesView.ObjectType;
import dev.jetwright.generator.emit.typescript.TypesView.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    return switch (definition.form().shape()) {
      case OBJECT -> object(definition);
      case ARRAY -> alias(definition, tuple(definition));
      case VALUE ->
        alias(definition, spelling.of(definition.properties().get(0).type(), direction));
    };
  }

  private DeclaredType alias(RecordDefinition definition, String type) {
    return DeclaredType.of(new AliasType(
        doc(definition.name(), definition.doc()),
        name(definition.name(), definition.typeParameters()),
        type));
  }

  private String tuple(RecordDefinition definition) {
    return carried(definition)
        .map(property -> {
          PropertyView view = PropertyView.of(property, direction, spelling);
          String label = new TypeScriptNames(Set.of()).take(property.name());
          return label + view.mark() + ": " + view.type();
        })
        .collect(Collectors.joining(", ", "readonly [", "]"));
  }

  /** The properties that travel this way. */
  private Stream<Property> carried(RecordDefinition definition) {
    return definition.properties().stream()
        .filter(direction == Direction.SENT ? Property::isRead : Property::isWritten);
  }

  private DeclaredType object(RecordDefinition definition) {
    Set<String> tagNames =
        definition.tags().stream().map(Tag::property).collect(Collectors.toSet());
    List<PropertyView> properties = new ArrayList<>(PropertyView.of(definition.tags()));
    carried(definition)
        .filter(it -> !tagNames.contains(it.wireName()))
        .forEach(it -> properties.add(PropertyView.of(it, direction, spelling)));
    definition
        .form()
        .extra()
        .filter(direction == Direction.SENT ? Property::isRead : Property::isWritten)
        .ifPresent(extra -> properties.add(PropertyView.ofOthers("unknown")));
    return DeclaredType.of(new ObjectType(
        doc(definition.name(), definition.doc()),
        name(definition.name(), definition.typeParameters()),
        properties.isEmpty(),
        properties));
  }

  @Override
  public DeclaredType enumeration(EnumDefinition definition) {
    String unknown = definition.isNumeric() ? "UnrecognizedNumber" : "Unrecognized";
    if (open) {
      imports.type(ImportLines.RUNTIME_VALUES, unknown);
    }
    List<Constant> constants = definition.constants().stream()
        .map(it -> new Constant(
            new TsDoc().text(it.doc().text()).lines(),
            TypeScriptLiterals.key(it.name()),
            definition.isNumeric() ? it.wireName() : TypeScriptLiterals.string(it.wireName())))
        .toList();
    return DeclaredType.of(new EnumType(
        doc(definition.name(), definition.doc()),
        name(definition.name(), List.of()),
        constants,
        open,
        unknown));
  }

  @Override
  public DeclaredType union(UnionDefinition definition) {
    List<String> variants = definition.variants().stream()
        .map(it -> variant(definition, it))
        .collect(Collectors.toCollection(ArrayList::new));
    if (open && definition.form().isTagged()) {
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

  private String variant(UnionDefinition definition, UnionDefinition.Variant variant) {
    String type = spelling.ofValue(variant.type(), direction);
    return switch (definition.form().tagging()) {
      case WRAPPER_OBJECT ->
        "{ readonly " + TypeScriptLiterals.key(variant.tag()) + ": " + type + " }";
      case WRAPPER_ARRAY ->
        "readonly [" + TypeScriptLiterals.string(variant.tag()) + ", " + type + "]";
      default -> type;
    };
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
