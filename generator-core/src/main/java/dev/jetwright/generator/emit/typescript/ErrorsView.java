package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code errors.ts}: the errors that operations declare, by name.
 *
 * @param source what it is generated from
 * @param imports the import statements
 * @param errors the errors
 */
record ErrorsView(String source, List<String> imports, List<DeclaredError> errors) {

  static ErrorsView of(Contract contract, ExportedNames names) {
    ImportLines imports = new ImportLines("./", ImportLines.ERRORS);
    TypeScriptTypes types = new TypeScriptTypes(contract, names, imports);
    List<DeclaredError> errors = new ArrayList<>();
    for (ErrorDefinition error : contract.errors()) {
      String parent = imports.value(ImportLines.RUNTIME_ERRORS, parent(error.status()));
      errors.add(DeclaredError.of(error, parent, names, types));
    }
    return new ErrorsView(contract.application().packageName(), imports.lines(), errors);
  }

  /** The class that every error of a status has, as {@code runtime/errors.ts} has them. */
  private static String parent(int status) {
    return switch (status) {
      case 400 -> "BadRequestError";
      case 401 -> "UnauthorizedError";
      case 403 -> "ForbiddenError";
      case 404 -> "NotFoundError";
      case 409 -> "ConflictError";
      case 422 -> "UnprocessableContentError";
      case 429 -> "TooManyRequestsError";
      default -> status >= 500 ? "ServerError" : "ApiError";
    };
  }

  /**
   * A declared error.
   *
   * @param doc its comment
   * @param name its class
   * @param body the type of its body
   * @param parent the class of its status
   * @param status its status
   * @param type what its body says in {@code type}
   * @param properties the other properties of its body
   */
  record DeclaredError(
      List<String> doc,
      String name,
      String body,
      String parent,
      int status,
      String type,
      List<PropertyView> properties) {

    private static DeclaredError of(
        ErrorDefinition error, String parent, ExportedNames names, TypeScriptTypes types) {
      String simpleName = error.name().simpleName();
      String name = names.error(error.name());
      TsDoc doc = new TsDoc().text(error.doc().text());
      if (!name.equals(simpleName)) {
        doc.text("Called " + TsDoc.code(simpleName) + " in the API.");
      }
      return new DeclaredError(
          doc.lines(),
          name,
          names.errorBody(error.name()),
          parent,
          error.status(),
          TypeScriptLiterals.string(simpleName),
          error.properties().stream()
              .map(it -> PropertyView.of(it.property(), Direction.RECEIVED, types))
              .toList());
    }
  }
}
