package shop.model;

import java.util.List;
import java.util.Optional;

public record Tree<T>(T value, List<Tree<T>> children, Optional<Tree<T>> best) {}
