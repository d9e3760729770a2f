package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.emit.java.JavaTypes;

/**
 * What every view of a server is made from.
 *
 * @param contract the contract
 * @param models its models
 * @param names the names of the generated classes
 * @param usage what is done with each model
 * @param own the constraints of authors
 * @param groups the groups of constraints
 * @param providers what makes the values that operations depend on
 * @param types the spelling of types
 */
public record ServerPlan(
    Contract contract,
    Models models,
    ServerNames names,
    Usage usage,
    OwnAnnotations own,
    Groups groups,
    ProviderGroups providers,
    JavaTypes types) {

  public static ServerPlan of(Contract module) {
    Contract contract = module.ofServer();
    Models models = Models.of(contract);
    ServerNames names = new ServerNames(contract, models);
    return new ServerPlan(
        contract,
        models,
        names,
        new Usage(contract, models),
        new OwnAnnotations(names),
        Groups.of(contract, names),
        ProviderGroups.of(contract, names),
        new JavaTypes());
  }

  /** A constraint whose author's text no bundle replaces. */
  public ConstraintUse spoken(ConstraintUse use) {
    return contract.messages().isEmpty()
        ? use
        : new ConstraintUse(
            use.constraint(),
            use.message().map(ConstraintUse.Message::asTemplate),
            use.groups(),
            use.location());
  }

  /** Whether a type is an enum. */
  public boolean isEnum(Type type) {
    return type instanceof NamedType named
        && models.of(named).definition() instanceof EnumDefinition;
  }

  /** Whether a type is a record whose components have no names on the wire. */
  public boolean isTuple(Type type) {
    return type instanceof NamedType named && isTuple(models.of(named));
  }

  /** Whether a model is a record whose components have no names on the wire. */
  public boolean isTuple(Model model) {
    return model.definition() instanceof RecordDefinition definition
        && definition.form().shape() == ObjectForm.Shape.ARRAY;
  }

  /** The model of a type that is one. */
  public Model model(Type type) {
    return models.of((NamedType) type);
  }

  /** A type in a documentation comment. */
  public String link(TypeName type) {
    return "{@link " + JavaTypes.mark(type) + "}";
  }

  /** A model in a documentation comment: a generic one has no link. */
  public String link(Model model) {
    NamedType type = model.type();
    return type.arguments().isEmpty() ? link(type.name()) : "{@code " + types.boxed(type) + "}";
  }
}
