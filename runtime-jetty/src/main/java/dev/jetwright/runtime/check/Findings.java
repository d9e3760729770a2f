package dev.jetwright.runtime.check;

import org.jspecify.annotations.Nullable;

/** Notes whether there is any fault, whatever it is. */
final class Findings implements Faults {
  private final Judgement judgement;
  private boolean any;

  Findings(Judgement judgement) {
    this.judgement = judgement;
  }

  boolean any() {
    return any;
  }

  @Override
  public void report(String type, String message, @Nullable Object... context) {
    any = true;
  }

  @Override
  public Judgement judgement() {
    return judgement;
  }
}
