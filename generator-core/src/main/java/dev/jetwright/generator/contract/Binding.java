package dev.jetwright.generator.contract;

/** How an author said where the request carries a parameter. */
public enum Binding {
  /** Not at all: its type and name decide. */
  INFERRED,
  /** With an annotation that has no name: {@code @Body Item item}. */
  ANNOTATED,
  /** With an annotation and a wire name: {@code @Path("petId") long id}. */
  NAMED
}
