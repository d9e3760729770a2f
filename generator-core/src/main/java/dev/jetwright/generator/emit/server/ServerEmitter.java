package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.SettingsRecord;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.Emitter;
import dev.jetwright.generator.emit.java.JavaPackage;
import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.check.ElementsView;
import dev.jetwright.generator.emit.server.check.GroupsView;
import dev.jetwright.generator.emit.server.check.MessagesView;
import dev.jetwright.generator.emit.server.check.RecordValidatorView;
import dev.jetwright.generator.emit.server.check.UnionValidatorView;
import dev.jetwright.generator.emit.server.check.Whole;
import dev.jetwright.generator.emit.server.codec.EnumCodecView;
import dev.jetwright.generator.emit.server.codec.ErrorCodecView;
import dev.jetwright.generator.emit.server.codec.RecordCodecView;
import dev.jetwright.generator.emit.server.codec.ShapedUnionCodecView;
import dev.jetwright.generator.emit.server.codec.UnionCodecView;
import dev.jetwright.generator.emit.server.depend.ProvidersView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.OwnAnnotations;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ProviderGroup;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import dev.jetwright.generator.emit.server.routes.EmbeddedBody;
import dev.jetwright.generator.emit.server.routes.FieldsView;
import dev.jetwright.generator.emit.server.routes.RoutesView;
import dev.jetwright.generator.emit.template.Templates;
import dev.jetwright.generator.output.OutputFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the server of an application: routes for each service, a codec for each type, a validator
 * for each type with constraints, and for each application the class that is started, links to its
 * operations and a list of them.
 */
public final class ServerEmitter implements Emitter {
  private final Templates templates;

  /** An emitter that fills in these templates. */
  public ServerEmitter(Templates templates) {
    this.templates = templates;
  }

  @Override
  public List<OutputFile> emit(Contract contract) {
    if (contract.services().isEmpty()) {
      return List.of();
    }
    ServerPlan plan = ServerPlan.of(contract);
    Sources sources = new Sources(plan);
    plan.contract().services().forEach(sources::add);
    plan.models().all().forEach(model -> model.definition().accept(sources.of(model)));
    contract.errors().stream().filter(error -> !error.hasOwnBody()).forEach(sources::add);
    contract.settings().forEach(sources::add);
    sources.addConstraints();
    sources.addServers();
    return sources.files();
  }

  /** The rendered files, before their imports are chosen: that takes the names of all of them. */
  private final class Sources {
    private final ServerPlan plan;
    private final Deprecations deprecations;
    private final Map<String, String> texts = new TreeMap<>();

    Sources(ServerPlan plan) {
      this.plan = plan;
      this.deprecations = new Deprecations(plan.contract());
    }

    List<OutputFile> files() {
      JavaPackage home = plan.names().javaPackage();
      return texts.entrySet().stream()
          .map(text -> home.file(text.getKey(), text.getValue()))
          .toList();
    }

    private void add(String type, String template, Record view) {
      add(type, template, view, false);
    }

    private void add(String type, String template, Record view, boolean deprecated) {
      String text = templates.render("server/" + template + ".java.mustache", view);
      texts.put(type, deprecations.suppress(text, deprecated));
    }

    void add(Service service) {
      List<EmbeddedBody> bodies = new ArrayList<>();
      RoutesView routes = RoutesView.of(plan, service, bodies);
      add(routes.routes(), "Routes", routes);
      bodies.forEach(body -> add(body.name(), "EmbeddedBody", body.view()));
    }

    void add(ErrorDefinition error) {
      ErrorCodecView codec = ErrorCodecView.of(plan, error);
      add(codec.codec(), "ErrorCodec", codec, isDeprecated(error));
    }

    void add(SettingsRecord record) {
      SettingsView settings = SettingsView.of(plan, record);
      add(settings.reader(), "SettingsReader", settings);
    }

    private static boolean isDeprecated(ErrorDefinition error) {
      return error.properties().stream()
          .anyMatch(property -> property.property().deprecated());
    }

    /** What the checks refer to. */
    void addConstraints() {
      for (OwnAnnotations.Annotation annotation : plan.own().all()) {
        add(annotation.elements(), "Elements", ElementsView.of(plan, annotation));
      }
      if (!plan.groups().isEmpty()) {
        add(plan.names().groups(), "Groups", GroupsView.of(plan));
      }
      if (!plan.contract().messages().isEmpty()) {
        add(plan.names().messages(), "Messages", MessagesView.of(plan));
      }
    }

    void addServers() {
      for (ProviderGroup group : plan.providers().all()) {
        add(group.name(), "Providers", ProvidersView.of(plan, group));
      }
      List<Application> applications = plan.contract().applications();
      List<Contract> mounted = plan.contract().perApplication();
      for (int i = 0; i < applications.size(); i++) {
        addServer(applications.get(i), mounted.get(i));
      }
    }

    private void addServer(Application application, Contract mounted) {
      FailuresView failures = FailuresView.of(plan, application);
      if (!failures.fields().isEmpty()) {
        add(failures.failures(), "Failures", failures);
      }
      ServerView server = ServerView.of(plan, application, failures);
      add(server.server(), "Server", server);
      LinksView links = LinksView.of(plan, application, mounted);
      add(links.links(), "Links", links);
      OperationListView operations = OperationListView.of(plan, application, mounted);
      add(operations.name(), "OperationList", operations);
    }

    TypeDefinition.Visitor<Void> of(Model model) {
      return new TypeDefinition.Visitor<>() {
        @Override
        public Void record(RecordDefinition definition) {
          addRecord(model, definition);
          return null;
        }

        @Override
        public Void enumeration(EnumDefinition definition) {
          EnumCodecView codec = EnumCodecView.of(plan, model);
          add(codec.codec(), "EnumCodec", codec);
          return null;
        }

        @Override
        public Void union(UnionDefinition definition) {
          if (definition.form().isTagged()) {
            UnionCodecView codec = UnionCodecView.of(plan, model);
            add(codec.codec(), "UnionCodec", codec);
          } else {
            ShapedUnionCodecView codec = ShapedUnionCodecView.of(plan, model);
            add(codec.codec(), "ShapedUnionCodec", codec);
          }
          if (plan.usage().isConstrained(model)) {
            add(
                plan.names().validator(model),
                "UnionValidator",
                UnionValidatorView.of(plan, model));
          }
          return null;
        }
      };
    }

    /** Whether setters are called, which may be deprecated. */
    private static boolean isSet(RecordDefinition definition) {
      return definition.form().construction().stream()
          .anyMatch(made -> !made.setters().isEmpty());
    }

    private void addRecord(Model model, RecordDefinition definition) {
      String validator = plan.names().validator(model);
      Members members = Members.of("validate");
      Map<Place, TypeUse> uses = new LinkedHashMap<>();
      Stream.concat(definition.properties().stream(), definition.form().extra().stream())
          .forEach(property -> uses.put(Place.of(property.name()), property.type()));
      CheckMethods checks = new CheckMethods(plan, plan.names().mark(validator), true, members)
          .addAll(uses)
          .addWhole(Whole.of(model));
      boolean deprecated = Deprecations.isIn(definition);
      if (plan.usage().isJson(model)) {
        RecordCodecView codec = RecordCodecView.of(plan, model, checks);
        add(
            codec.codec(),
            "RecordCodec",
            codec,
            deprecated && (codec.write().isPresent() || isSet(definition)));
      }
      if (plan.usage().hasFields(model)) {
        FieldsView fields = FieldsView.of(plan, model, checks);
        add(fields.fields(), "Fields", fields);
      }
      if (plan.usage().isConstrained(model)) {
        add(
            validator,
            "RecordValidator",
            RecordValidatorView.of(plan, model, members, checks),
            deprecated);
      }
    }
  }
}
