package shop;

import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;

/** Some of many. */
public record Page<T>(List<T> items, @JsonView(Views.Internal.class) String query) {}
