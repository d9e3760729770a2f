package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaPackage;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.List;

/**
 * What the files of one SDK have in common.
 *
 * @param contract the contract
 * @param models its models
 * @param directions which models it reads and writes
 * @param names the names of the SDK's classes
 * @param types how the SDK spells the contract's types
 * @param apiTypes the same, with annotations for what may be null
 * @param home the package of the SDK's classes
 */
record Sdk(
    Contract contract,
    Models models,
    Directions directions,
    ClientNames names,
    JavaTypes types,
    JavaTypes apiTypes,
    JavaPackage home) {

  private static final String RUNTIME = ".runtime";

  static Sdk of(Contract whole, String packageName) {
    Contract contract = SdkContract.of(whole);
    Models models = Models.of(contract);
    ClientNames names = new ClientNames(contract, models);
    JavaTypes types =
        new JavaTypes(type -> new TypeName(packageName, names.type(type)), packageName + RUNTIME);
    return new Sdk(
        contract,
        models,
        new Directions(contract),
        names,
        types,
        types.annotating(JavaTypes.mark(packageName + RUNTIME, "Nullable")),
        new JavaPackage(packageName, names.classes()));
  }

  /** Knows which parameters are records of parameters. */
  ParameterRecords records() {
    return new ParameterRecords(contract);
  }

  /** The package of the support files. */
  String runtime() {
    return home.name() + RUNTIME;
  }

  /** The marked name of a support class. */
  String runtime(String simpleName) {
    return JavaTypes.mark(runtime(), simpleName);
  }

  /** The marked name of a class of the SDK. */
  String mark(String simpleName) {
    return JavaTypes.mark(home.name(), simpleName);
  }

  /** The type of a parameter: what has a default need not be given. */
  TypeUse use(Parameter parameter) {
    TypeUse use = parameter.type();
    if (parameter.style().mustBePresent()) {
      return new TypeUse(use.type(), Nullness.REQUIRED, use.constraints(), use.location());
    }
    return parameter.defaultValue().isEmpty()
        ? use
        : new TypeUse(
            use.type(), Nullness.OPTIONAL, use.constraints(), use.intake(), use.location());
  }

  /** What an enum's record calls its text. */
  static String text(EnumDefinition definition) {
    return new JavaNames(
            definition.constants().stream().map(EnumDefinition.Constant::name).toList())
        .take("value");
  }

  /** Where the class of an error hangs in the tree of exceptions. */
  String superclass(ErrorDefinition error) {
    return runtime(
        switch (error.status()) {
          case 400 -> "BadRequestException";
          case 401 -> "UnauthorizedException";
          case 403 -> "ForbiddenException";
          case 404 -> "NotFoundException";
          case 409 -> "ConflictException";
          case 429 -> "TooManyRequestsException";
          default -> error.status() >= 500 ? "ServerErrorException" : "ApiException";
        });
  }

  /** Between parentheses: on one line, or from three on a line each. */
  static String parenthesized(List<String> list, String indent) {
    return list.size() < 3
        ? "(" + String.join(", ", list) + ")"
        : "(\n" + indent + String.join(",\n" + indent, list) + ")";
  }
}
