package dev.jetwright.generator.contract;

/**
 * A Java type of the user's that is a string on the wire.
 *
 * @param type the type
 * @param holder the class that reads and writes it: the type itself, or another
 * @param reader the static method of the holder that makes a value of a text; {@code new} for a
 *     constructor
 * @param writer the method that makes a text of a value: of the type itself, or static of the
 *     holder
 * @param format the {@code format} of its schema; empty for none
 * @param pattern what the whole text matches, in Java's syntax; empty for anything
 */
public record CustomScalar(
    TypeName type, TypeName holder, String reader, String writer, String format, String pattern) {

  /** Whether another class reads and writes it. */
  public boolean isForeign() {
    return !holder.equals(type);
  }
}
