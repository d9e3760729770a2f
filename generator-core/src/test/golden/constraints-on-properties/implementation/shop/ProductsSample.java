package shop;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class ProductsSample implements Products {
  private static final Part BLANK = new Part(" ");
  private static final Product BROKEN = new Product(
      "A-1", null, Optional.of("nobody"), 0, -1, 0, 0.5, new BigDecimal("1000000.001"),
      Arrays.asList("a", " ", null, "twenty-one characters"), Map.of("x", 0), Map.of("a", Set.of(0)),
      null, Optional.empty(), BLANK, List.of(Optional.empty(), Optional.of(BLANK)));

  @Override
  public void put(Product product) {
    if (!ProductValidator.validate(product).isEmpty()) {
      throw new IllegalStateException("The codec let it through");
    }
  }

  @Override
  public List<String> violations() {
    return ProductValidator.validate(BROKEN).stream()
        .map(violation -> violation.path() + " " + violation.type())
        .toList();
  }
}
