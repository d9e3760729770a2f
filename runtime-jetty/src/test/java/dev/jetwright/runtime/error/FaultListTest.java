package dev.jetwright.runtime.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Judgement;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultListTest {
  private static Fault fault(String type, Object... loc) {
    return new Fault(type, List.of(loc), type + " there", null, List.of());
  }

  @Test
  void aKindOfFaultStandsOnceAtAPlace() {
    FaultList faults = new FaultList(Judgement.DEFAULT);
    faults.add(fault("missing", "body", "name"));
    faults.add(fault("missing", "query", "q"));
    faults.add(fault("missing", "query", "q"));
    faults.add(fault("single", "query", "q"));
    faults.add(fault("missing", "query", "q", 0));

    assertEquals(
        List.of(
            fault("missing", "query", "q"),
            fault("single", "query", "q"),
            fault("missing", "query", "q", 0),
            fault("missing", "body", "name")),
        faults.inOrder());
  }
}
