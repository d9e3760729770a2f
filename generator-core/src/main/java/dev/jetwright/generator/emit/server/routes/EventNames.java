package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods of a class of routes that name events after the variants of a union. */
final class EventNames {
  private final ServerPlan plan;
  private final String owner;
  private final Members members;
  private final Map<Type, EventNameView> views = new LinkedHashMap<>();

  EventNames(ServerPlan plan, String owner, Members members) {
    this.plan = plan;
    this.owner = owner;
    this.members = members;
  }

  /** A reference to the method for a type, if it is a union with tags. */
  Optional<String> reference(TypeUse data) {
    return plan.models().tagged(data.type()).map(union -> {
      EventNameView view = views.computeIfAbsent(data.type(), type -> view(type, union));
      return owner + "::" + view.name();
    });
  }

  private EventNameView view(Type type, UnionDefinition union) {
    String simpleName = union.name().simpleName();
    List<EventNameView.Variant> variants = new ArrayList<>();
    for (UnionDefinition.Variant variant : union.variants()) {
      variants.add(new EventNameView.Variant(
          variants.isEmpty(),
          plan.types().boxed(variant.type()),
          JavaLiterals.string(variant.tag())));
    }
    return new EventNameView(
        members.methods().take("name" + JavaNames.capitalized(simpleName)),
        plan.types().boxed(type),
        new JavaNames(List.of()).take(JavaNames.decapitalized(simpleName)),
        variants);
  }

  /** The methods that are referred to. */
  List<EventNameView> views() {
    return List.copyOf(views.values());
  }
}
