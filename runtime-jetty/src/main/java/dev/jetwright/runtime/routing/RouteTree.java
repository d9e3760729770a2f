package dev.jetwright.runtime.routing;

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
 * goes before text around variables, this before variables with a converter, these before others,
 * and all before what takes the rest of the path. Where one leads nowhere the next is tried.
 *
 * @param <R> a route
 */
public final class RouteTree<R extends Routed> {
  private static final String REMAINDER = ":path}";

  private final Node<R> root = new Node<>();
  private final int depth;

  public RouteTree(List<? extends R> routes) {
    routes.forEach(this::add);
    depth = root.depth();
  }

  private void add(R route) {
    Node<R> node = root;
    List<String> parameters = new ArrayList<>();
    for (String segment : route.template().substring(1).split("/", -1)) {
      if (segment.endsWith(REMAINDER)) {
        parameters.add(segment.substring(1, segment.length() - REMAINDER.length()));
        node.remainders.putIfAbsent(route.method(), new Leaf<>(route, List.copyOf(parameters)));
        return;
      }
      if (SegmentPattern.is(segment)) {
        SegmentPattern pattern = SegmentPattern.of(segment);
        parameters.addAll(pattern.names());
        node = node.branch(pattern);
      } else {
        node = node.literals.computeIfAbsent(segment, any -> new Node<>());
      }
    }
    node.leaves.putIfAbsent(route.method(), new Leaf<>(route, List.copyOf(parameters)));
  }

  /** The route for a method and a decoded path, which begins with a slash. */
  @Nullable
  public Match<R> find(String method, String path) {
    int[] bounds = new int[2 * depth];
    Leaf<R> leaf = find(root, method, path, 1, bounds, 0);
    return leaf == null ? null : new Match<>(leaf.route, leaf.parameters, path, bounds);
  }

  private static <R> @Nullable Leaf<R> find(
      Node<R> node, String method, String path, int start, int[] bounds, int parameters) {
    if (start > path.length()) {
      return leaf(node.leaves, method);
    }
    int slash = path.indexOf('/', start);
    int end = slash < 0 ? path.length() : slash;
    Node<R> literal =
        node.literals.isEmpty() ? null : node.literals.get(path.substring(start, end));
    if (literal != null) {
      Leaf<R> leaf = find(literal, method, path, end + 1, bounds, parameters);
      if (leaf != null) {
        return leaf;
      }
    }
    for (Branch<R> branch : node.branches) {
      if (branch.pattern.matches(path, start, end, bounds, parameters)) {
        int next = parameters + branch.pattern.names().size();
        Leaf<R> leaf = find(branch.node, method, path, end + 1, bounds, next);
        if (leaf != null) {
          return leaf;
        }
      }
    }
    Leaf<R> rest = leaf(node.remainders, method);
    if (rest != null) {
      bounds[2 * parameters] = start;
      bounds[2 * parameters + 1] = path.length();
    }
    return rest;
  }

  /** The route of a method among these; GET answers HEAD, too. */
  private static <R> @Nullable Leaf<R> leaf(Map<String, Leaf<R>> leaves, String method) {
    Leaf<R> leaf = leaves.get(method);
    return leaf == null && method.equals("HEAD") ? leaves.get("GET") : leaf;
  }

  /** The methods that have a route for a path. */
  public Set<String> methods(String path) {
    Set<String> methods = new TreeSet<>();
    collect(root, path, 1, new int[2 * depth], methods);
    return methods;
  }

  private static <R> void collect(
      Node<R> node, String path, int start, int[] bounds, Set<String> methods) {
    if (start > path.length()) {
      methods.addAll(node.leaves.keySet());
      return;
    }
    int slash = path.indexOf('/', start);
    int end = slash < 0 ? path.length() : slash;
    Node<R> literal = node.literals.get(path.substring(start, end));
    if (literal != null) {
      collect(literal, path, end + 1, bounds, methods);
    }
    for (Branch<R> branch : node.branches) {
      if (branch.pattern.matches(path, start, end, bounds, 0)) {
        collect(branch.node, path, end + 1, bounds, methods);
      }
    }
    methods.addAll(node.remainders.keySet());
  }

  /** The route of a request, and where the values of its parameters stand in the path. */
  public record Match<R extends Routed>(
      R route, List<String> parameters, String path, int[] bounds) {

    public String value(String parameter) {
      int index = parameters.indexOf(parameter);
      if (index < 0) {
        throw new IllegalArgumentException(route.template() + " has no {" + parameter + "}");
      }
      return path.substring(bounds[2 * index], bounds[2 * index + 1]);
    }
  }

  private record Leaf<R>(R route, List<String> parameters) {}

  private record Branch<R>(SegmentPattern pattern, Node<R> node) {}

  private static final class Node<R> {
    private final Map<String, Node<R>> literals = new HashMap<>();
    private final List<Branch<R>> branches = new ArrayList<>();
    private final Map<String, Leaf<R>> leaves = new HashMap<>();
    private final Map<String, Leaf<R>> remainders = new HashMap<>();

    Node<R> branch(SegmentPattern pattern) {
      for (Branch<R> branch : branches) {
        if (branch.pattern.key().equals(pattern.key())) {
          return branch.node;
        }
      }
      Node<R> node = new Node<>();
      branches.add(new Branch<>(pattern, node));
      branches.sort((one, other) -> SegmentPattern.ORDER.compare(one.pattern, other.pattern));
      return node;
    }

    /** How many parameters a route has from here on, at most. */
    int depth() {
      int deepest = remainders.isEmpty() ? 0 : 1;
      for (Branch<R> branch : branches) {
        deepest = Math.max(deepest, branch.pattern.names().size() + branch.node.depth());
      }
      for (Node<R> literal : literals.values()) {
        deepest = Math.max(deepest, literal.depth());
      }
      return deepest;
    }
  }
}
