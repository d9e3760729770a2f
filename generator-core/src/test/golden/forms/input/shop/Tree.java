package shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree of trees. */
public record Tree(
    String label,
    List<Tree> children,
    Optional<Tree> sibling,
    Map<String, Tree> named,
    List<List<Tree>> rows) {}
