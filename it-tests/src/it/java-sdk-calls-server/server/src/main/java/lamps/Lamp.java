package lamps;

import jakarta.validation.constraints.Max;
import java.util.Optional;

/** A lamp. */
public record Lamp(@Max(100) int brightness, Optional<String> room) {}
