package dev.jetwright.generator;

import dev.jetwright.generator.check.Rules;
import dev.jetwright.generator.contract.Application.Contact;
import dev.jetwright.generator.contract.Application.License;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticPrinter;
import dev.jetwright.generator.emit.template.TemplateException;
import dev.jetwright.generator.emit.template.Templates;
import dev.jetwright.generator.output.Changes;
import dev.jetwright.generator.output.OutputException;
import dev.jetwright.generator.output.OutputFile;
import dev.jetwright.generator.output.OutputFolder;
import dev.jetwright.generator.source.ApplicationFacts;
import dev.jetwright.generator.source.ContractReader;
import dev.jetwright.generator.source.ReadResult;
import dev.jetwright.generator.source.SourceInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a target from the Java interfaces of a module.
 *
 * <pre>{@code
 * GeneratorResult result = new Generator().generate(request);
 * result.report().forEach(log::error);
 * }</pre>
 */
public final class Generator {

  /** Reads, checks, emits and writes. Nothing is written while anything is wrong. */
  public GeneratorResult generate(GeneratorRequest request) {
    ReadResult read = read(request);
    List<Diagnostic> diagnostics = request.warnings().told(check(read));
    String report =
        new DiagnosticPrinter(new SourceText(request.sources().baseDirectory())).print(diagnostics);
    if (request.warnings().stop(diagnostics)) {
      return GeneratorResult.rejected(report, request.warnings().summary(diagnostics));
    }
    try {
      Map<OutputFolder, List<OutputFile>> files = emit(read.contract(), request);
      return GeneratorResult.generated(read.contract(), write(files), report);
    } catch (TemplateException | OutputException e) {
      return GeneratorResult.rejected(e.getMessage(), "Nothing was generated.");
    }
  }

  private static ReadResult read(GeneratorRequest request) {
    Sources sources = request.sources();
    SourceInput input = new SourceInput(
        sources.baseDirectory(),
        sources.sourceRoots(),
        sources.siblingSourceRoots(),
        sources.classPath(),
        sources.unbuiltModules());
    ApplicationInfo application = request.application();
    Optional<License> license =
        application.licenseName().map(name -> new License(name, application.licenseUrl()));
    Contact contact =
        new Contact(application.contactName(), application.contactUrl(), Optional.empty());
    return new ContractReader(input)
        .read(new ApplicationFacts(
            application.title(),
            application.version(),
            application.description(),
            license,
            Optional.of(contact).filter(Contact::isKnown)));
  }

  private static List<Diagnostic> check(ReadResult read) {
    Stream<Diagnostic> broken =
        read.contract().stream().flatMap(contract -> Rules.check(contract).stream());
    return Stream.concat(read.diagnostics().stream(), broken)
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<OutputFolder, List<OutputFile>> emit(
      Optional<Contract> contract, GeneratorRequest request) {
    Map<OutputFolder, List<OutputFile>> files = new LinkedHashMap<>();
    Outputs outputs = new Outputs(new Templates(request.templateDirectory()));
    for (Outputs.Output output : request.target().accept(outputs)) {
      files.put(output.folder(), output.files(contract));
    }
    return files;
  }

  private static List<Changes> write(Map<OutputFolder, List<OutputFile>> files) {
    files.forEach(OutputFolder::check);
    List<Changes> changes = new ArrayList<>();
    files.forEach((folder, list) -> changes.add(folder.write(list)));
    return changes;
  }
}
