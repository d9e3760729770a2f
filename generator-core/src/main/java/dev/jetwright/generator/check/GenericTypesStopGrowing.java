package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A generic type does not refer to itself with ever larger arguments: {@code record Nest<T>(T
 * value, Optional<Nest<List<T>>> inner)} is another type at each level.
 *
 * <p>The arguments grow without end just if, in the graph of who fills in whose type parameter, a
 * parameter comes back to itself inside another type.
 */
final class GenericTypesStopGrowing implements Rule {

  /** A type parameter of a definition. */
  private record Slot(TypeName type, int index) {}

  /**
   * One type parameter as, or inside, the argument for another.
   *
   * @param from the parameter that is used
   * @param to the parameter that it fills in
   * @param grows whether it stands inside another type
   * @param location where
   */
  private record Edge(Slot from, Slot to, boolean grows, Location location) {}

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Edge> edges = new ArrayList<>();
    contract.types().forEach(type -> collect(type, edges));
    return edges.stream()
        .filter(Edge::grows)
        .filter(edge -> reaches(edge.to(), edge.from(), edges))
        .map(GenericTypesStopGrowing::growing)
        .distinct()
        .toList();
  }

  private static void collect(TypeDefinition type, List<Edge> edges) {
    if (type instanceof RecordDefinition record) {
      Collector collector = new Collector(record.name(), record.typeParameters(), edges);
      for (Property property : record.properties()) {
        collector.visit(property.type().type(), property.location());
      }
    } else if (type instanceof UnionDefinition union) {
      Collector collector = new Collector(union.name(), union.typeParameters(), edges);
      union.variants().forEach(one -> collector.visit(one.type(), one.location()));
    }
  }

  private static boolean reaches(Slot start, Slot end, List<Edge> edges) {
    Set<Slot> seen = new HashSet<>(Set.of(start));
    Deque<Slot> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Slot slot = open.poll();
      for (Edge edge : edges) {
        if (edge.from().equals(slot) && seen.add(edge.to())) {
          open.add(edge.to());
        }
      }
    }
    return seen.contains(end);
  }

  private static Diagnostic growing(Edge edge) {
    String name = edge.from().type().simpleName();
    return new Diagnostic(
        DiagnosticCode.ENDLESS_TYPE,
        edge.location(),
        "`%s` refers to `%s` with larger type arguments each time, without end."
            .formatted(name, edge.to().type().simpleName()),
        "Pass the type parameter on as it is, or declare a record without one.");
  }

  /** Finds the edges in the types of one definition. */
  private record Collector(TypeName owner, List<String> parameters, List<Edge> edges) {

    void visit(Type type, Location location) {
      if (type instanceof ArrayType array) {
        visit(array.element().type(), location);
      } else if (type instanceof MapType map) {
        visit(map.key().type(), location);
        visit(map.value().type(), location);
      } else if (type instanceof NamedType named) {
        for (int i = 0; i < named.arguments().size(); i++) {
          Type argument = named.arguments().get(i).type();
          fill(new Slot(named.name(), i), argument, false, location);
          visit(argument, location);
        }
      }
    }

    private void fill(Slot slot, Type argument, boolean inside, Location location) {
      if (argument instanceof TypeVariable variable) {
        Slot from = new Slot(owner, parameters.indexOf(variable.name()));
        edges.add(new Edge(from, slot, inside, location));
      } else if (argument instanceof ArrayType array) {
        fill(slot, array.element().type(), true, location);
      } else if (argument instanceof MapType map) {
        fill(slot, map.key().type(), true, location);
        fill(slot, map.value().type(), true, location);
      } else if (argument instanceof NamedType named) {
        named.arguments().forEach(inner -> fill(slot, inner.type(), true, location));
      }
    }
  }
}
