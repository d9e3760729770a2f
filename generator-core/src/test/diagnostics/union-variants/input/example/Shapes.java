package example;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.jetwright.Api;
import dev.jetwright.Post;

@Api(path = "/shapes")
public interface Shapes {

  @Post
  void add(Shape shape);

  @Post("/pets")
  void add2(Pet pet);

  sealed interface Shape permits Circle, Disc {}

  @JsonTypeName("round")
  record Circle(double radius) implements Shape {}

  @JsonTypeName("round")
  record Disc(double radius) implements Shape {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  sealed interface Pet permits Cat, Dog {}

  record Cat(String name, String kind) implements Pet {}

  record Dog(String name) implements Pet {}
}
