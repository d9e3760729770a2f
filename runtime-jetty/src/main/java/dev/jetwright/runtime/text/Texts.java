package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Faults;
import java.util.List;

/** The texts that stand under one name in a request; at least one. */
public interface Texts {

  /** How many there are. */
  int count();

  /** One of them, decoded from the wire. */
  String text(int index);

  /** The one that counts when a parameter has one value. */
  String single();

  /** Whether blanks around a delimiter mean nothing, as in headers. */
  boolean mayHaveBlanks();

  /** How many faults there are so far. */
  int faultCount();

  /** Takes down faults of the value as a whole. */
  Faults faults();

  /** Takes down faults of one value of several, whose index their location shows. */
  Faults faults(int index);

  /** The same, of an element that is only a part of a text. */
  Faults faults(int index, String element);

  /** Takes down faults that are inside the one text that counts; their locations begin there. */
  void addInside(List<Fault> faults);
}
