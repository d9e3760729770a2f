package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Binding;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A parameter that is said to be the body has no other beside it.
 *
 * <p>Several bodies are one object keyed by name, so {@code Item item, User user} is fine. But
 * {@code @Body Item item} says that the item is the body, which a record is without the annotation:
 * with another body beside it, the author means one of two things. A scalar needs the annotation to
 * be in the body at all, so there it says no more than that.
 */
final class AtMostOneBody implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    TextForms texts = new TextForms(contract);
    for (Operation operation : contract.operations()) {
      List<Parameter> bodies = operation.bodies();
      Optional<Parameter> whole =
          bodies.stream().filter(body -> isWhole(body, texts)).findFirst();
      if (bodies.size() > 1 && whole.isPresent()) {
        found.add(several(operation, whole.get()));
      }
    }
    return found;
  }

  private static boolean isWhole(Parameter body, TextForms texts) {
    return body.binding() == Binding.ANNOTATED && !texts.make(body.type().type());
  }

  private static Diagnostic several(Operation operation, Parameter whole) {
    List<Parameter> others = new ArrayList<>(operation.bodies());
    others.remove(whole);
    List<String> names = others.stream().map(Parameter::name).toList();
    String named = operation.bodies().stream()
        .map(body -> "@Body(\"" + body.wireName() + "\")")
        .collect(Collectors.joining(", "));
    return new Diagnostic(
        DiagnosticCode.SEVERAL_BODIES,
        whole.location(),
        "`@Body` makes `%s` the whole body of `%s`, but %s %s in the body too."
            .formatted(
                whole.name(), operation.name(), Words.all(names), names.size() == 1 ? "is" : "are"),
        "Write %s for one object with these properties, or make one record of them."
            .formatted(named),
        others.stream()
            .map(other ->
                new Diagnostic.Related(other.location(), "`" + other.name() + "`, in the body"))
            .toList());
  }
}
