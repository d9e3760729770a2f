package dev.jetwright.generator.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each projection of a model a name and a definition of its own, for clients, which have no
 * Java class that could hide some of its properties.
 */
final class NamedProjections extends TypeRewriting {
  private final Contract contract;
  private final Map<String, TypeName> names = new LinkedHashMap<>();
  private final Set<TypeName> taken = new HashSet<>();
  private final List<TypeDefinition> added = new ArrayList<>();

  NamedProjections(Contract contract) {
    this.contract = contract;
    contract.types().forEach(type -> taken.add(type.name()));
    contract.errors().forEach(error -> taken.add(error.name()));
  }

  /** The operations with the names, and the definitions that they refer to. */
  Contract contract() {
    List<Service> services = contract.services().stream()
        .map(service -> service.with(service.operations().stream()
            .map(operation -> operation.with(operation.result().with(this::apply)))
            .toList()))
        .toList();
    if (added.isEmpty()) {
      return contract;
    }
    added.addAll(contract.types());
    Contract named = new Contract(contract.applications(), services, added, contract.errors());
    return Mounting.reachable(named, contract.application(), services, false);
  }

  /** The name of what a projection shows of a definition, which is made the first time. */
  private TypeName name(TypeName original, Projection projection) {
    String key = original.qualifiedName() + projection.suffix();
    TypeName known = names.get(key);
    if (known != null) {
      return known;
    }
    String wanted = original.nestedName() + projection.suffix().replace("_", "");
    TypeName name = new TypeName(original.packageName(), wanted);
    while (!taken.add(name)) {
      name = new TypeName(name.packageName(), name.nestedName() + "_");
    }
    names.put(key, name);
    added.add(contract.type(original).accept(new Shown(name, projection)));
    return name;
  }

  /** What a projection shows of a definition. */
  private final class Shown implements TypeDefinition.Visitor<TypeDefinition> {
    private final TypeName name;
    private final Projection projection;

    Shown(TypeName name, Projection projection) {
      this.name = name;
      this.projection = projection;
    }

    private TypeUse inside(TypeUse use) {
      return NamedProjections.this.apply(projection.inside(contract).apply(use));
    }

    @Override
    public TypeDefinition record(RecordDefinition object) {
      List<Property> properties = object.properties().stream()
          .map(property -> property.withType(inside(property.type())))
          .toList();
      ObjectForm form = object.form();
      return new RecordDefinition(
          name,
          object.typeParameters(),
          object.tags(),
          projection.of(form.shape(), properties),
          object.selfChecking(),
          object.deprecated(),
          new ObjectForm(
              form.shape(),
              form.construction(),
              form.unknown(),
              form.extra().map(extra -> extra.withType(inside(extra.type()))),
              form.notes()),
          object.invariants(),
          object.doc(),
          object.location());
    }

    @Override
    public TypeDefinition enumeration(EnumDefinition definition) {
      return definition;
    }

    @Override
    public TypeDefinition union(UnionDefinition union) {
      List<UnionDefinition.Variant> variants = union.variants().stream()
          .map(variant -> new UnionDefinition.Variant(
              variant.tag(), variant(variant.type()), variant.location()))
          .toList();
      UnionForm form = union.form();
      Optional<TypeName> fallback =
          form.fallback().map(type -> variant(new NamedType(type, List.of())).name());
      return new UnionDefinition(
          name,
          union.typeParameters(),
          union.tagProperty(),
          variants,
          union.deprecated(),
          new UnionForm(form.tagging(), fallback, form.notes()),
          union.doc(),
          union.location());
    }

    private NamedType variant(NamedType type) {
      return NamedProjections.this.named(projection.inside(contract).named(type));
    }
  }

  @Override
  public NamedType named(NamedType type) {
    List<TypeUse> arguments = type.arguments().stream().map(this::apply).toList();
    TypeName name = type.projection().map(shown -> name(type.name(), shown)).orElse(type.name());
    return new NamedType(name, arguments);
  }
}
