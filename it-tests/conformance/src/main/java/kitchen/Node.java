package kitchen;

import java.util.List;

/** A tree. */
public record Node(String name, List<Node> children) {}
