package dev.jetwright.generator;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.emit.Emitter;
import dev.jetwright.generator.emit.contract.ContractEmitter;
import dev.jetwright.generator.emit.javaclient.JavaClientEmitter;
import dev.jetwright.generator.emit.javaclient.JavaClientOptions;
import dev.jetwright.generator.emit.openapi.OpenApiEmitter;
import dev.jetwright.generator.emit.server.ServerEmitter;
import dev.jetwright.generator.emit.template.Templates;
import dev.jetwright.generator.emit.typescript.TypeScriptEmitter;
import dev.jetwright.generator.emit.typescript.TypeScriptOptions;
import dev.jetwright.generator.output.OutputFile;
import dev.jetwright.generator.output.OutputFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which emitters make a target, and which folder takes the files of each. */
final class Outputs implements Target.Visitor<List<Outputs.Output>> {
  private final Templates templates;

  Outputs(Templates templates) {
    this.templates = templates;
  }

  /** A folder and the emitters that fill it. */
  record Output(OutputFolder folder, List<Emitter> emitters) {

    static Output of(Path folder, String owner, Emitter... emitters) {
      return new Output(new OutputFolder(folder, owner), List.of(emitters));
    }

    /** The files of a contract; none without one, so that those of an earlier build go. */
    List<OutputFile> files(Optional<Contract> contract) {
      List<OutputFile> files = new ArrayList<>();
      contract.ifPresent(it -> emitters.forEach(emitter -> files.addAll(emitter.emit(it))));
      return files;
    }
  }

  @Override
  public List<Output> server(Target.Server target) {
    String owner = "generate";
    return List.of(
        Output.of(target.sources(), owner, new ServerEmitter(templates)),
        Output.of(target.resources(), owner, new OpenApiEmitter(), new ContractEmitter()));
  }

  @Override
  public List<Output> typeScript(Target.TypeScript target) {
    TypeScriptOptions options = new TypeScriptOptions(
        target.packageName(), target.packageVersion(), Optional.empty(), Optional.empty());
    Emitter emitter = new TypeScriptEmitter(templates, options);
    return List.of(Output.of(target.folder(), "client-typescript", emitter));
  }

  @Override
  public List<Output> javaClient(Target.JavaClient target) {
    JavaClientOptions options = new JavaClientOptions(
        target.groupId(),
        target.artifactId(),
        target.version(),
        Optional.of(target.packageName()).filter(name -> !name.isEmpty()));
    return List.of(
        Output.of(target.folder(), "client-java", new JavaClientEmitter(templates, options)));
  }
}
