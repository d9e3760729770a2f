package shop;

import java.util.Optional;

public record Route(Optional<Integer> exchange, Integer number) {}
