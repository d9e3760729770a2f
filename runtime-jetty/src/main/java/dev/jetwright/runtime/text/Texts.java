package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;

/** The texts that stand under one name in a request; at least one. */
public interface Texts {

  /** How many there are. */
  int count();

  /** One of them, decoded from the wire. */
  String text(int index);

  /** The one that counts when a parameter has one value. */
  String single();

  /** Whether one text may hold several values between commas, as headers do. */
  boolean mayHaveCommas();

  /** Takes down faults of the value as a whole. */
  Faults faults();

  /** Takes down faults of one value of several, whose index their location shows. */
  Faults faults(int index);
}
