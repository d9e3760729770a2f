package dev.jetwright.runtime.error;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Judgement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The faults of a request so far. */
public final class FaultList {
  private List<Fault> faults = List.of();
  private @Nullable Redaction redaction;
  private Judgement judgement;

  /** Hides the values of these names in what is echoed. */
  public void redact(Redaction secrets) {
    redaction = secrets;
  }

  public FaultList(Judgement judgement) {
    this.judgement = judgement;
  }

  /** What the values of the request are judged by. */
  public Judgement judgement() {
    return judgement;
  }

  public void judgeBy(Judgement other) {
    judgement = other;
  }

  public int size() {
    return faults.size();
  }

  public void add(Fault fault) {
    if (faults.isEmpty()) {
      faults = new ArrayList<>();
    }
    faults.add(fault);
  }

  /** Adds a fault unless it is there already. */
  public void addOnce(Fault fault) {
    if (!faults.contains(fault)) {
      add(fault);
    }
  }

  public void addAll(List<Fault> more) {
    more.forEach(this::add);
  }

  /**
   * Of a list that is too long, FastAPI does not say what is wrong inside; of other values it only
   * does that. Chooses between the faults inside, from {@code mark}, and the one at {@code end}.
   */
  public void choose(int mark, int end, Object value) {
    if (end == mark || faults.size() == end) {
      return;
    }
    boolean tooLong = value instanceof Collection && faults.get(end).type().equals("too_long");
    faults.subList(tooLong ? mark : end, tooLong ? end : faults.size()).clear();
  }

  /** The faults, ordered by source, each kind once at a place. */
  public List<Fault> inOrder() {
    Set<List<Object>> seen = new HashSet<>();
    return faults.stream()
        .filter(fault -> seen.add(List.of(fault.type(), fault.loc())))
        .map(redaction == null ? UnaryOperator.identity() : redaction::of)
        .sorted(Comparator.comparing(fault -> Source.of(fault.loc().get(0))))
        .toList();
  }
}
