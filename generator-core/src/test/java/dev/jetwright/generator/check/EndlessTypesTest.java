package dev.jetwright.generator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndlessTypesTest {
  private final Sample sample = new Sample();
  private final TypeUse t = sample.use(new TypeVariable("T"));
  private final TypeUse string = sample.use(Scalar.STRING);

  @Test
  void aTypeMayReferToItselfWithItsOwnArguments() {
    sample.record(
        "Tree",
        List.of("T"),
        sample.property("value", t),
        sample.property("children", list(sample.use(sample.named("Tree", t)))));
    sample.body(sample.use(sample.named("Tree", string)));
    assertEquals(List.of(), sample.findings());
  }

  @Test
  void largerArgumentsEachTimeNeverEnd() {
    TypeUse larger = sample.use(sample.named("Nest", list(t)), Nullness.OPTIONAL);
    sample.record("Nest", List.of("T"), sample.property("inner", larger));
    sample.body(sample.use(sample.named("Nest", string)));
    assertEquals(
        List.of("endless-type: `Nest` refers to `Nest` with larger type arguments each time,"
            + " without end."),
        sample.findings());
  }

  @Test
  void growthMayGoThroughOtherTypesAndInManyWays() {
    TypeUse pair = sample.use(sample.named("Pair", t, t));
    for (String name : List.of("a", "b", "c", "d", "e")) {
      TypeUse other = sample.use(sample.named("Other", pair), Nullness.OPTIONAL);
      sample.record("Nest", List.of("T"), sample.property(name, other));
    }
    sample.record(
        "Other",
        List.of("T"),
        sample.property("back", sample.use(sample.named("Nest", t), Nullness.OPTIONAL)));
    sample.record("Pair", List.of("A", "B"));
    sample.body(sample.use(sample.named("Nest", string)));
    assertEquals(
        List.of("endless-type: `Nest` refers to `Other` with larger type arguments each time,"
            + " without end."),
        sample.findings());
  }

  @Test
  void aTypeMayWrapItsArgumentOnce() {
    sample.record("Box", List.of("T"), sample.property("value", t));
    sample.record(
        "Crate",
        List.of("T"),
        sample.property("boxes", sample.use(sample.named("Box", list(t)))),
        sample.property("next", sample.use(sample.named("Crate", string), Nullness.OPTIONAL)));
    sample.body(sample.use(sample.named("Crate", sample.use(Scalar.INT))));
    assertEquals(List.of(), sample.findings());
  }

  @Test
  void constraintsOnAnArgumentDoNotGather() {
    TypeUse notNull = sample.use(new TypeVariable("T"), new Constraint.Size(1, 3));
    sample.record(
        "Tree",
        List.of("T"),
        sample.property("value", t),
        sample.property("children", list(sample.use(sample.named("Tree", notNull)))));
    sample.body(sample.use(sample.named("Tree", string)));
    assertEquals(
        List.of("schema-name-clash: `Tree<String>` here and elsewhere differ,"
            + " and both would be the schema `Tree_String`."),
        sample.findings());
  }

  @Test
  void aRecordDoesNotNeedItself() {
    sample.record("Node", List.of(), sample.property("next", sample.use(sample.named("Node"))));
    sample.body(sample.use(sample.named("Node")));
    assertEquals(
        List.of(
            "endless-type: Every `Node` needs `next`, which needs another `Node`, without end."),
        sample.findings());
  }

  @Test
  void aCircleIsReportedOnceAndTheWayToItNot() {
    sample.record("Way", List.of(), sample.property("to", sample.use(sample.named("A"))));
    sample.record("A", List.of(), sample.property("b", sample.use(sample.named("B"))));
    sample.record("B", List.of(), sample.property("c", sample.use(sample.named("Box", a()))));
    sample.record("Box", List.of("T"), sample.property("value", t));
    sample.body(sample.use(sample.named("Way")));
    assertEquals(
        List.of("endless-type: Every `A` needs `b`, which needs another `A`, without end."),
        sample.findings());
  }

  @Test
  void aListEndsUnlessItMustHoldSomething() {
    TypeUse filled = sample.use(
        new ArrayType(sample.use(sample.named("Node")), false), new Constraint.NotEmpty());
    sample.record("Node", List.of(), sample.property("children", filled));
    sample.body(sample.use(sample.named("Node")));
    assertEquals(
        List.of(
            "endless-type: Every `Node` needs `children`, which needs another `Node`, without end."),
        sample.findings());
  }

  private TypeUse a() {
    return sample.use(sample.named("A"));
  }

  private TypeUse list(TypeUse element) {
    return sample.use(new ArrayType(element, false));
  }
}
