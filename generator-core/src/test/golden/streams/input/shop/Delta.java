package shop;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A piece of an answer. */
public sealed interface Delta {

  /** Some text. */
  @JsonTypeName("token")
  record Token(String text) implements Delta {}

  /** The end. */
  @JsonTypeName("done")
  record Done(int tokens) implements Delta {}
}
