package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code errors.ts}: the errors that operations declare, by name.
 *
 * @param source what it is generated from
 * @param imports the import statements
 * @param common the body that errors have in common, if the application chose one
 * @param errors the errors
 */
record ErrorsView(
    String source, List<String> imports, List<CommonBody> common, List<DeclaredError> errors) {

  static ErrorsView of(Contract contract, ExportedNames names) {
    ImportLines imports = new ImportLines("./", ImportLines.ERRORS);
    TypeScriptTypes types = new TypeScriptTypes(contract, names, imports);
    ErrorStyle style = contract.application().errors();
    List<CommonBody> common = new ArrayList<>();
    if (style.isChosen()) {
      imports.value(ImportLines.RUNTIME_ERRORS, "bodyOf");
      common.add(CommonBody.of(style, names, types, imports));
    }
    List<DeclaredError> errors = new ArrayList<>();
    for (ErrorDefinition error : contract.errors()) {
      String parent = imports.value(ImportLines.RUNTIME_ERRORS, parent(error.status()));
      errors.add(DeclaredError.of(style, error, parent, names, types));
    }
    return new ErrorsView(contract.application().packageName(), imports.lines(), common, errors);
  }

  /**
   * The body that errors have in common.
   *
   * @param scope which errors these are
   * @param name what its type is called
   * @param type its type
   * @param function the function that gives it
   * @param undeclaredOnly whether declared errors have other bodies
   */
  record CommonBody(
      String scope, String name, String type, String function, String undeclaredOnly) {

    private static CommonBody of(
        ErrorStyle style, ExportedNames names, TypeScriptTypes types, ImportLines imports) {
      boolean own = style.own().isPresent();
      return new CommonBody(
          own ? " that no operation declares" : "",
          names.commonBody(),
          own
              ? types.of(style.own().get().type(), Direction.RECEIVED)
              : imports.type(ImportLines.RUNTIME_ERRORS, "ProblemDetails"),
          names.commonBodyFunction(),
          String.valueOf(own));
    }
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
   * A declared error, or one that a handler answers for.
   *
   * @param doc its comment
   * @param name its class
   * @param body the type of its body
   * @param parent the class of its status
   * @param status its status
   * @param tags what its body says in {@code type}; none for a body of a handler
   * @param bodies what its body has, if that is made of its properties
   */
  record DeclaredError(
      List<String> doc,
      String name,
      String body,
      String parent,
      int status,
      List<String> tags,
      List<Body> bodies) {

    private static DeclaredError of(
        ErrorStyle style,
        ErrorDefinition error,
        String parent,
        ExportedNames names,
        TypeScriptTypes types) {
      String simpleName = error.name().simpleName();
      String name = names.error(error.name());
      TsDoc doc = new TsDoc().text(error.doc().text());
      if (!name.equals(simpleName)) {
        doc.text("Called " + TsDoc.code(simpleName) + " in the API.");
      }
      if (error.hasOwnBody()) {
        String body = error
            .body()
            .flatMap(ErrorDefinition.Body::type)
            .map(type -> types.of(type, Direction.RECEIVED))
            .orElse("undefined");
        return new DeclaredError(
            doc.lines(), name, body, parent, error.status(), List.of(), List.of());
      }
      String type = TypeScriptLiterals.string(style.type(error));
      List<PropertyView> properties = error.properties().stream()
          .map(it -> PropertyView.of(it.property(), Direction.RECEIVED, types))
          .toList();
      return new DeclaredError(
          doc.lines(),
          name,
          names.errorBody(error.name()),
          parent,
          error.status(),
          List.of(type),
          List.of(new Body(type, style.problem(), properties)));
    }
  }

  /**
   * What the body of a declared error has.
   *
   * @param type what it says in {@code type}
   * @param problem whether it is a problem
   * @param properties its properties
   */
  record Body(String type, boolean problem, List<PropertyView> properties) {}
}
