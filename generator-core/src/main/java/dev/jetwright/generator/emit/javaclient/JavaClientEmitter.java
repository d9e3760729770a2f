package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.Emitter;
import dev.jetwright.generator.emit.PerApplication;
import dev.jetwright.generator.emit.java.JavaPackage;
import dev.jetwright.generator.emit.template.Templates;
import dev.jetwright.generator.output.OutputFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Writes the Java SDK: a Maven project that depends on jackson-core alone. */
public final class JavaClientEmitter implements Emitter {
  private static final String FOLDER = "javaclient/";
  private static final String SUPPORT_PACKAGE = "package dev.jetwright.client;";

  /** The support files, by simple name. */
  static final List<String> SUPPORT = List.of(
      "Answer",
      "Answers",
      "AnyJson",
      "ApiException",
      "BadRequestException",
      "BasicScheme",
      "Call",
      "CallInterruptedException",
      "ClientBuilder",
      "ClientException",
      "ConflictException",
      "ConnectionException",
      "CookieText",
      "Copies",
      "Decoder",
      "DeepObject",
      "Download",
      "DownloadOptions",
      "Encoder",
      "ErrorReport",
      "EventParser",
      "EventStream",
      "Fault",
      "FileUpload",
      "ForbiddenException",
      "FormBody",
      "Granted",
      "JsonReader",
      "JsonWriter",
      "Keyring",
      "LineReader",
      "Lines",
      "NotFoundException",
      "Nullable",
      "PlainEvent",
      "ProblemDetails",
      "Reconnect",
      "Redirection",
      "Scheme",
      "ServerErrorException",
      "SseEvent",
      "StreamCutException",
      "StreamedAnswer",
      "StreamedBody",
      "Subscription",
      "Target",
      "Text",
      "TimeoutException",
      "TokenScheme",
      "TokenSource",
      "TooManyRequestsException",
      "Transport",
      "UnauthorizedException",
      "UnreadableAnswerException",
      "Update",
      "ValidationException",
      "Variants",
      "package-info");

  private final Templates templates;
  private final JavaClientOptions options;

  /**
   * An emitter with these options.
   *
   * @param templates the templates
   * @param options what the contract does not say
   */
  public JavaClientEmitter(Templates templates, JavaClientOptions options) {
    this.templates = templates;
    this.options = options;
  }

  @Override
  public List<OutputFile> emit(Contract contract) {
    return PerApplication.files(
        contract,
        one -> files(one, options),
        (one, name) -> files(one, options.of(name, one.application())));
  }

  private List<OutputFile> files(Contract shown, JavaClientOptions options) {
    Contract contract = shown.withProjections();
    Sdk sdk = Sdk.of(contract, options.packageName(contract.application()));
    List<OutputFile> files = new ArrayList<>();
    files.add(new OutputFile("pom.xml", render("pom.xml", PomView.of(sdk, options))));
    files.add(new OutputFile("README.md", render("README.md", ReadmeView.of(sdk, options))));
    new Classes(sdk, files).addAll();
    SUPPORT.forEach(name -> files.add(support(sdk, name)));
    files.sort(Comparator.comparing(OutputFile::path));
    return files;
  }

  private String render(String template, Record view) {
    return templates.render(FOLDER + template + ".mustache", view);
  }

  private OutputFile support(Sdk sdk, String name) {
    JavaPackage runtime = new JavaPackage(sdk.runtime(), Set.of());
    String text = templates.verbatim(FOLDER + "support/" + name + ".java");
    return source(new OutputFile(
        runtime.path(name + ".java"),
        text.replace(SUPPORT_PACKAGE, "package " + runtime.name() + ";")));
  }

  private static OutputFile source(OutputFile file) {
    return new OutputFile("src/main/java/" + file.path(), file.text());
  }

  /** The classes of one SDK. */
  private final class Classes implements TypeDefinition.Visitor<Void> {
    private final Sdk sdk;
    private final List<OutputFile> files;

    Classes(Sdk sdk, List<OutputFile> files) {
      this.sdk = sdk;
      this.files = files;
    }

    void addAll() {
      add(sdk.names().client(), "Client", ClientView.of(sdk));
      add("package-info", "package-info", PackageInfoView.of(sdk));
      for (Service service : sdk.contract().services()) {
        add(sdk.names().service(service), "Service", ServiceView.of(sdk, service));
      }
      if (!sdk.names().schemes().isEmpty()) {
        add(sdk.names().schemes(), "Schemes", SchemesView.of(sdk));
      }
      sdk.names()
          .answered()
          .forEach((name, operation) -> add(name, "Answer", AnswerTypeView.of(sdk, operation)));
      sdk.contract().types().forEach(type -> type.accept(this));
      for (ErrorDefinition error : sdk.contract().errors()) {
        add(sdk.names().error(error.name()), "Error", ErrorView.of(sdk, error));
        if (!error.properties().isEmpty()) {
          ErrorCodecView codec = ErrorCodecView.of(sdk, error);
          add(codec.name(), "ErrorCodec", codec);
        }
      }
      sdk.models().all().forEach(this::addCodec);
    }

    private void add(String name, String template, Record view) {
      files.add(source(sdk.home().file(name, render(template + ".java", view))));
    }

    private void addCodec(Model model) {
      if (!sdk.directions().isRead(model) && !sdk.directions().isWritten(model)) {
        return;
      }
      if (model.definition() instanceof RecordDefinition record) {
        addCodec(model, record);
      } else if (model.definition() instanceof UnionDefinition union) {
        if (union.form().isTagged()) {
          UnionCodecView codec = UnionCodecView.of(sdk, model, union);
          add(codec.name(), "UnionCodec", codec);
        } else {
          ShapedUnionCodecView codec = ShapedUnionCodecView.of(sdk, model, union);
          add(codec.name(), "ShapedUnionCodec", codec);
        }
      }
    }

    private void addCodec(Model model, RecordDefinition record) {
      String name = sdk.names().codec(model);
      switch (record.form().shape()) {
        case OBJECT -> add(name, "RecordCodec", RecordCodecView.of(sdk, model, record));
        case ARRAY -> add(name, "TupleCodec", RecordCodecView.of(sdk, model, record));
        case VALUE -> add(name, "ValueCodec", ValueCodecView.of(sdk, model, record));
      }
    }

    @Override
    public Void record(RecordDefinition definition) {
      add(sdk.names().type(definition.name()), "Record", RecordView.of(sdk, definition));
      return null;
    }

    @Override
    public Void enumeration(EnumDefinition definition) {
      add(sdk.names().type(definition.name()), "Enum", EnumView.of(sdk, definition));
      return null;
    }

    @Override
    public Void union(UnionDefinition definition) {
      add(sdk.names().type(definition.name()), "Union", UnionView.of(sdk, definition));
      return null;
    }
  }
}
