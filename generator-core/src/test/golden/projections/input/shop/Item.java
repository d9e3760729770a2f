package shop;

import com.fasterxml.jackson.annotation.JsonView;
import dev.jetwright.Default;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something for sale. */
public record Item(
    String name,
    @JsonView(Views.Public.class) Optional<String> remark,
    @JsonView(Views.Internal.class) double cost,
    @JsonView(Views.Internal.class) Supplier supplier,
    @Default("1") int amount,
    @Default("new") String state,
    @Default("RED") Color color,
    @Default({"a", "b"}) List<String> tags,
    @Nullable Integer weight,
    Shape shape,
    Origin origin) {}
