package bench.databind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** {@link bench.shop.Item}, with what Hibernate Validator has to be told beside. */
public record Item(
    @NotBlank @Size(max = 100) String name,
    @NotNull @Size(max = 500) String description,
    @NotNull @Positive Double price,
    @NotNull @Size(max = 10) List<@NotBlank @Size(max = 20) String> tags,
    @NotNull @Valid Dimensions dimensions,
    @NotNull @Valid Supplier supplier,
    Optional<Boolean> isOffer) {

  /** How large an item is. */
  public record Dimensions(
      @NotNull @Positive Integer width,
      @NotNull @Positive Integer height,
      @NotNull @Positive Integer depth) {}

  /** Who delivers an item. */
  public record Supplier(
      @NotBlank @Size(max = 100) String name,
      @NotNull @Size(min = 3, max = 100) String email,
      @NotNull @Size(min = 1, max = 5) List<@Valid Address> addresses) {}

  /** Where a supplier is. */
  public record Address(
      @NotBlank @Size(max = 100) String street,
      @NotBlank @Size(max = 60) String city,
      @NotNull @Size(min = 3, max = 10) String zip,
      @NotNull @Size(min = 2, max = 2) String country) {}
}
