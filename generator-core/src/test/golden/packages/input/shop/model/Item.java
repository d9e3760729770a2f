package shop.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Item(@NotBlank String name, List<Part> parts, @Nullable Part main) {

  /** A part. */
  public record Part(@NotBlank String name) {}
}
