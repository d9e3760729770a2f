package dev.jetwright.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a request.
 *
 * <p>A path is a row of segments; a slash at its end is an empty one. At each segment a literal
 * goes before a parameter, and where the literal leads nowhere the parameter is tried.
 */
final class RouteTree {
  private final Node root = new Node();

  RouteTree(List<Route> routes) {
    routes.forEach(this::add);
  }

  private void add(Route route) {
    Node node = root;
    List<String> parameters = new ArrayList<>();
    for (String segment : route.template().substring(1).split("/", -1)) {
      if (segment.startsWith("{") && segment.endsWith("}")) {
        parameters.add(segment.substring(1, segment.length() - 1));
        node = node.parameter();
      } else {
        node = node.literals.computeIfAbsent(segment, any -> new Node());
      }
    }
    node.leaves.putIfAbsent(route.method(), new Leaf(route, List.copyOf(parameters)));
  }

  /** The route for a method and a decoded path, which begins with a slash. */
  @Nullable
  Match find(String method, String path) {
    int[] bounds = new int[2 * root.depth()];
    Leaf leaf = find(root, method, path, 1, bounds, 0);
    return leaf == null ? null : new Match(leaf.route, leaf.parameters, path, bounds);
  }

  private static @Nullable Leaf find(
      Node node, String method, String path, int start, int[] bounds, int parameters) {
    if (start > path.length()) {
      return node.leaf(method);
    }
    int slash = path.indexOf('/', start);
    int end = slash < 0 ? path.length() : slash;
    Node literal = node.literals.isEmpty() ? null : node.literals.get(path.substring(start, end));
    if (literal != null) {
      Leaf leaf = find(literal, method, path, end + 1, bounds, parameters);
      if (leaf != null) {
        return leaf;
      }
    }
    if (node.parameter == null || start == end) {
      return null;
    }
    bounds[2 * parameters] = start;
    bounds[2 * parameters + 1] = end;
    return find(node.parameter, method, path, end + 1, bounds, parameters + 1);
  }

  /** The methods that have a route for a path. */
  Set<String> methods(String path) {
    Set<String> methods = new TreeSet<>();
    collect(root, path, 1, methods);
    return methods;
  }

  private static void collect(Node node, String path, int start, Set<String> methods) {
    if (start > path.length()) {
      methods.addAll(node.leaves.keySet());
      return;
    }
    int slash = path.indexOf('/', start);
    int end = slash < 0 ? path.length() : slash;
    Node literal = node.literals.get(path.substring(start, end));
    if (literal != null) {
      collect(literal, path, end + 1, methods);
    }
    if (node.parameter != null && start < end) {
      collect(node.parameter, path, end + 1, methods);
    }
  }

  /** The route of a request, and where the values of its parameters stand in the path. */
  record Match(Route route, List<String> parameters, String path, int[] bounds) {

    String value(String parameter) {
      int index = parameters.indexOf(parameter);
      if (index < 0) {
        throw new IllegalArgumentException(route.template() + " has no {" + parameter + "}");
      }
      return path.substring(bounds[2 * index], bounds[2 * index + 1]);
    }
  }

  private record Leaf(Route route, List<String> parameters) {}

  private static final class Node {
    private final Map<String, Node> literals = new HashMap<>();
    private final Map<String, Leaf> leaves = new HashMap<>();
    private @Nullable Node parameter;

    /** The route of a method here; GET answers HEAD, too. */
    @Nullable
    Leaf leaf(String method) {
      Leaf leaf = leaves.get(method);
      return leaf == null && method.equals("HEAD") ? leaves.get("GET") : leaf;
    }

    Node parameter() {
      if (parameter == null) {
        parameter = new Node();
      }
      return parameter;
    }

    /** How many parameters a route has from here on, at most. */
    int depth() {
      int depth = parameter == null ? 0 : 1 + parameter.depth();
      for (Node literal : literals.values()) {
        depth = Math.max(depth, literal.depth());
      }
      return depth;
    }
  }
}
