package kitchen;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A union told apart by a property and values of its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Animal.Cat.class, name = "cat"),
  @JsonSubTypes.Type(value = Animal.Dog.class, name = "dog")
})
public sealed interface Animal {

  /** Says miaow. */
  record Cat(String name, int lives) implements Animal {}

  /** Says woof. */
  record Dog(String name, boolean barks) implements Animal {}
}
