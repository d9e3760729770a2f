package shop;

import dev.jetwright.Api;
import dev.jetwright.Put;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Api(path = "/trees")
public interface Trees {
  record Tree(@NotBlank String name, List<Tree> branches, Optional<Nest> nest) {}

  record Nest(Map<String, Tree> around, Optional<Nest> below) {}

  @Put
  Tree put(Tree tree);
}
