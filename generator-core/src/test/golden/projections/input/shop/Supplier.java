package shop;

import com.fasterxml.jackson.annotation.JsonView;
import java.util.Optional;

/** Who sells to us; nobody else's business. */
@JsonView(Views.Internal.class)
public record Supplier(String name, Optional<String> phone) {}
