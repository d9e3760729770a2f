package dev.jetwright.generator.contract;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every model that an application puts on the wire, generic ones once for each use. */
public final class Models {
  /** Deeper type arguments than anyone writes: a sign that a generic type grows without end. */
  private static final int DEEPEST = 12;

  private final Contract contract;
  private final Map<String, Model> models = new LinkedHashMap<>();
  private final Deque<TypeUse> open = new ArrayDeque<>();

  private Models(Contract contract) {
    this.contract = contract;
  }

  /** The models of a contract, found from its operations, errors and settings. */
  public static Models of(Contract contract) {
    Models models = new Models(contract);
    for (Operation operation : contract.operations()) {
      operation.parameters().forEach(parameter -> models.open.add(parameter.type()));
      operation.resolution().sessions().forEach(session -> models.open.add(session.value()));
      operation.result().types().forEach(models.open::add);
      operation.result().documented().forEach(models.open::add);
    }
    for (ErrorDefinition error : contract.errors()) {
      models.open.addAll(error.values());
    }
    for (Application application : contract.applications()) {
      application.errors().own().ifPresent(own -> models.open.add(own.type()));
    }
    for (SettingsRecord record : contract.settings()) {
      models.open.add(new TypeUse(record.type(), Nullness.REQUIRED, List.of(), record.location()));
    }
    models.close();
    return models;
  }

  private void close() {
    while (!open.isEmpty()) {
      open.poll().type().accept(new Collector());
    }
  }

  /** The models, by name. */
  public List<Model> all() {
    return models.values().stream().sorted(Comparator.comparing(Model::name)).toList();
  }

  /** The model of a type without type variables. */
  public Model of(NamedType type) {
    return models.get(key(type));
  }

  /** The union with tags that a type is, which name the events that carry it. */
  public Optional<UnionDefinition> tagged(Type type) {
    return type instanceof NamedType named
            && of(named).definition() instanceof UnionDefinition union
            && union.form().tagging() != UnionForm.Tagging.NONE
        ? Optional.of(union)
        : Optional.empty();
  }

  /** The name of a type's schema, or of its part in the name of a generic type's. */
  public static String name(Type type) {
    return type.accept(new Name());
  }

  private static String key(Type type) {
    return type.accept(new Key());
  }

  private static int depth(Collection<TypeUse> uses) {
    return uses.stream()
        .map(TypeUse::type)
        .mapToInt(type -> type instanceof NamedType named
            ? 1 + depth(named.arguments())
            : type instanceof ArrayType array
                ? 1 + depth(List.of(array.element()))
                : type instanceof MapType map ? 1 + depth(List.of(map.value())) : 0)
        .max()
        .orElse(0);
  }

  /** Finds the models in a type and queues what they refer to. */
  private final class Collector implements Type.Visitor<Void> {
    @Override
    public Void scalar(Scalar scalar) {
      return null;
    }

    @Override
    public Void any(AnyType any) {
      return null;
    }

    @Override
    public Void secret(SecretType secret) {
      open.add(secret.value());
      return null;
    }

    @Override
    public Void array(ArrayType array) {
      open.add(array.element());
      return null;
    }

    @Override
    public Void map(MapType map) {
      open.add(map.key());
      open.add(map.value());
      return null;
    }

    @Override
    public Void named(NamedType named) {
      if (!models.containsKey(key(named)) && depth(named.arguments()) <= DEEPEST) {
        TypeDefinition definition = contract.type(named.name()).accept(new Closer(named, contract));
        models.put(key(named), new Model(name(named), named, definition));
        definition.accept(new References());
      }
      return null;
    }

    @Override
    public Void variable(TypeVariable variable) {
      throw new IllegalStateException("Open type variable: " + variable.name());
    }

    @Override
    public Void binary(Binary binary) {
      return null;
    }

    @Override
    public Void stream(StreamType stream) {
      open.add(stream.element());
      return null;
    }
  }

  /** Queues the types that a definition refers to. */
  private final class References implements TypeDefinition.Visitor<Void> {
    @Override
    public Void record(RecordDefinition definition) {
      definition.properties().forEach(property -> open.add(property.type()));
      definition.form().extra().ifPresent(extra -> open.add(extra.type()));
      return null;
    }

    @Override
    public Void enumeration(EnumDefinition definition) {
      return null;
    }

    @Override
    public Void union(UnionDefinition definition) {
      for (UnionDefinition.Variant variant : definition.variants()) {
        open.add(new TypeUse(variant.type(), Nullness.REQUIRED, List.of(), variant.location()));
      }
      return null;
    }
  }

  /** Fills in the type parameters of a definition. */
  private record Closer(NamedType type, Contract contract)
      implements TypeDefinition.Visitor<TypeDefinition> {
    @Override
    public TypeDefinition record(RecordDefinition definition) {
      Substitution substitution = new Substitution(definition.typeParameters(), type.arguments());
      List<Property> closed = definition.properties().stream()
          .map(property -> property.withType(shown(substitution.apply(property.type()))))
          .toList();
      List<Property> properties = type.projection()
          .map(projection -> projection.of(definition.form().shape(), closed))
          .orElse(closed);
      return new RecordDefinition(
          definition.name(),
          List.of(),
          definition.tags(),
          properties,
          definition.selfChecking(),
          definition.deprecated(),
          form(definition.form(), substitution, this::shown),
          substitution.apply(definition.invariants()),
          definition.doc(),
          definition.location());
    }

    private TypeUse shown(TypeUse use) {
      return type.projection()
          .map(projection -> projection.inside(contract).apply(use))
          .orElse(use);
    }

    private static ObjectForm form(
        ObjectForm form, Substitution substitution, UnaryOperator<TypeUse> shown) {
      return new ObjectForm(
          form.shape(),
          form.construction(),
          form.unknown(),
          form.extra().map(extra -> extra.withType(shown.apply(substitution.apply(extra.type())))),
          form.notes());
    }

    @Override
    public TypeDefinition enumeration(EnumDefinition definition) {
      return definition;
    }

    @Override
    public TypeDefinition union(UnionDefinition definition) {
      Substitution substitution = new Substitution(definition.typeParameters(), type.arguments());
      List<UnionDefinition.Variant> variants = definition.variants().stream()
          .map(variant -> new UnionDefinition.Variant(
              variant.tag(), shown(substitution.named(variant.type())), variant.location()))
          .toList();
      return new UnionDefinition(
          definition.name(),
          List.of(),
          definition.tagProperty(),
          variants,
          definition.deprecated(),
          definition.form(),
          definition.doc(),
          definition.location());
    }

    private NamedType shown(NamedType variant) {
      return type.projection()
          .map(projection -> projection.inside(contract).named(variant))
          .orElse(variant);
    }
  }

  /** {@code Page_Item}: what a schema is called. */
  private static final class Name implements Type.Visitor<String> {
    /** A user's type goes by its own name, although a string stands for it. */
    private String part(TypeUse use) {
      return use.intake()
          .custom()
          .map(custom -> custom.type().simpleName())
          .orElseGet(() -> use.type().accept(this));
    }

    @Override
    public String scalar(Scalar scalar) {
      StringBuilder name = new StringBuilder();
      for (String word : scalar.name().split("_")) {
        name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
      }
      return name.toString();
    }

    @Override
    public String any(AnyType any) {
      return "Any";
    }

    @Override
    public String secret(SecretType secret) {
      return "Secret_" + part(secret.value());
    }

    @Override
    public String array(ArrayType array) {
      return (array.unique() ? "Set_" : "List_") + part(array.element());
    }

    @Override
    public String map(MapType map) {
      String key = part(map.key());
      return "Map_" + (key.equals("String") ? "" : key + "_") + part(map.value());
    }

    @Override
    public String named(NamedType named) {
      StringBuilder name = new StringBuilder(named.name().simpleName());
      for (TypeUse argument : named.arguments()) {
        name.append('_').append(part(argument));
      }
      // Of a generic model that is projected, its arguments say so as a rule.
      named
          .projection()
          .map(Projection::suffix)
          .filter(suffix -> name.indexOf(suffix) < 0)
          .ifPresent(name::append);
      return name.toString();
    }

    @Override
    public String variable(TypeVariable variable) {
      return variable.name();
    }

    @Override
    public String binary(Binary binary) {
      return "Binary";
    }

    @Override
    public String stream(StreamType stream) {
      return "Stream_" + stream.element().type().accept(this);
    }
  }

  /** Everything that makes two models different, places apart. */
  private static final class Key implements Type.Visitor<String> {
    private String use(TypeUse use) {
      StringBuilder key = new StringBuilder(use.nullness().name()).append(' ');
      use.constraints()
          .forEach(constraint -> key.append(constraint.constraint()).append(' '));
      if (!use.intake().equals(Intake.LAX)) {
        key.append(use.intake()).append(' ');
      }
      return key.append(use.type().accept(this)).toString();
    }

    @Override
    public String scalar(Scalar scalar) {
      return scalar.name();
    }

    @Override
    public String any(AnyType any) {
      return "any " + any.name();
    }

    @Override
    public String secret(SecretType secret) {
      return "secret<" + use(secret.value()) + ">";
    }

    @Override
    public String array(ArrayType array) {
      return (array.unique() ? "set<" : "list<") + use(array.element()) + ">";
    }

    @Override
    public String map(MapType map) {
      return "map<" + use(map.key()) + "," + use(map.value()) + ">";
    }

    @Override
    public String named(NamedType named) {
      StringBuilder key = new StringBuilder(named.name().qualifiedName()).append('<');
      named.arguments().forEach(argument -> key.append(use(argument)).append(','));
      named
          .projection()
          .ifPresent(shown -> key.append(shown.view()).append(shown.omission()).append(' '));
      return key.append('>').toString();
    }

    @Override
    public String variable(TypeVariable variable) {
      return variable.name();
    }

    @Override
    public String binary(Binary binary) {
      return binary.toString();
    }

    @Override
    public String stream(StreamType stream) {
      return "stream<" + use(stream.element()) + ">";
    }
  }
}
