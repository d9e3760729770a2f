package shop;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.jetwright.Api;
import dev.jetwright.Post;
import dev.jetwright.Untagged;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;

/** Unions that are told apart in other ways than by a property. */
@Api
public interface Shapes {
  @Post("/contacts")
  List<Contact> contacts(List<Contact> contacts);

  @Post("/wrapped")
  Wrapped wrapped(Wrapped wrapped);

  @Post("/paired")
  Paired paired(Paired paired);

  @Post("/animals")
  Animal animal(Animal animal);

  @Post("/kept")
  Kept kept(Kept kept);

  /** How to reach someone. */
  @Untagged
  sealed interface Contact {
    record Mail(String address) implements Contact {}

    record Phone(String number, Optional<Integer> extension) implements Contact {}

    record Name(@JsonValue String text) implements Contact {}
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  sealed interface Wrapped {
    @JsonTypeName("circle")
    record Circle(@Positive double radius) implements Wrapped {}

    record Dot() implements Wrapped {}
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  sealed interface Paired {
    record Left(int a) implements Paired {}

    record Right(int b) implements Paired {}
  }

  /** An open class with the subtypes that Jackson knows. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "species")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Dog.class, name = "dog"),
    @JsonSubTypes.Type(value = Cat.class, name = "cat")
  })
  abstract class Animal {
    public String name;
  }

  final class Dog extends Animal {
    public int barks;
  }

  final class Cat extends Animal {
    public Optional<Integer> lives = Optional.of(9);
  }

  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind")
  sealed interface Kept {
    record One(String kind, int a) implements Kept {}

    record Two(String kind, int b) implements Kept {}
  }
}
