package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.emit.Emitter;
import dev.jetwright.generator.emit.PerApplication;
import dev.jetwright.generator.emit.template.Templates;
import dev.jetwright.generator.output.OutputFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the TypeScript package.
 *
 * <pre>
 * package.json  tsconfig.json  README.md
 * src/index.ts  client.ts  types.ts  errors.ts
 * src/apis/&lt;service&gt;.ts
 * src/runtime/http.ts  errors.ts  values.ts  ...
 * </pre>
 */
public final class TypeScriptEmitter implements Emitter {
  private static final String FOLDER = "typescript/";
  static final List<String> VERBATIM = List.of(
      "tsconfig.json",
      "src/runtime/answers.ts",
      "src/runtime/bodies.ts",
      "src/runtime/credentials.ts",
      "src/runtime/download.ts",
      "src/runtime/errors.ts",
      "src/runtime/events.ts",
      "src/runtime/http.ts",
      "src/runtime/interruption.ts",
      "src/runtime/iteration.ts",
      "src/runtime/lines.ts",
      "src/runtime/parameters.ts",
      "src/runtime/raw.ts",
      "src/runtime/replies.ts",
      "src/runtime/sse.ts",
      "src/runtime/transfer.ts",
      "src/runtime/values.ts");

  private final Templates templates;
  private final TypeScriptOptions options;

  /**
   * An emitter of one package.
   *
   * @param templates where the templates are
   * @param options what the package is called
   */
  public TypeScriptEmitter(Templates templates, TypeScriptOptions options) {
    this.templates = templates;
    this.options = options;
  }

  @Override
  public List<OutputFile> emit(Contract contract) {
    return PerApplication.files(
        contract, one -> files(one, options), (one, name) -> files(one, options.of(name)));
  }

  private List<OutputFile> files(Contract shown, TypeScriptOptions options) {
    Contract contract = shown.withProjections();
    Directions directions = Directions.of(contract);
    ExportedNames names = new ExportedNames(contract, directions);
    List<OutputFile> files = new ArrayList<>();
    files.add(file("package.json", PackageView.of(contract, names, options)));
    files.add(file("README.md", ReadmeView.of(contract, names, directions, options)));
    VERBATIM.forEach(it -> files.add(new OutputFile(it, templates.verbatim(FOLDER + it))));

    List<ServiceView> services = new ArrayList<>();
    for (var service : names.services()) {
      ServiceView view = ServiceView.of(contract, names, service);
      services.add(view);
      files.add(file("src/apis/" + service.file() + ".ts", "src/apis/service.ts", view));
    }
    files.add(file("src/client.ts", ClientView.of(contract, names)));
    files.add(file("src/index.ts", IndexView.of(contract, names, directions, services)));
    if (!contract.securitySchemes().isEmpty()) {
      files.add(file("src/security.ts", SecurityView.of(contract, names)));
    }
    if (!contract.types().isEmpty()) {
      files.add(file("src/types.ts", TypesView.of(contract, names, directions)));
    }
    if (!contract.errors().isEmpty() || contract.application().errors().isChosen()) {
      files.add(file("src/errors.ts", ErrorsView.of(contract, names)));
    }
    return files;
  }

  private OutputFile file(String path, Record view) {
    return file(path, path, view);
  }

  private OutputFile file(String path, String template, Record view) {
    return new OutputFile(path, templates.render(FOLDER + template + ".mustache", view));
  }
}
