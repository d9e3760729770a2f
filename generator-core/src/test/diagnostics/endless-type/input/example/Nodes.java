package example;

import dev.jetwright.Api;
import dev.jetwright.Post;
import java.util.List;
import java.util.Optional;

@Api(path = "/nodes")
public interface Nodes {

  @Post
  void add(Node node);

  @Post("/tree")
  void add2(Tree tree);

  record Node(String name, Node next) {}

  record Tree(String name, List<Tree> children, Optional<Tree> parent) {}
}
