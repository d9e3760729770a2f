package dev.jetwright.generator.contract;

import dev.jetwright.generator.contract.depend.Provision;
import dev.jetwright.generator.contract.depend.Resolution;
import dev.jetwright.generator.contract.depend.Want;
import dev.jetwright.generator.contract.security.Security;
import java.util.List;
import java.util.function.Consumer;

/**
 * An operation: a method of a service.
 *
 * @param name its name, unique in its service: the method's, with the verb behind it where the
 *     method answers several: {@code searchPost}
 * @param operationId its name in the document, unique in the application
 * @param method its HTTP method
 * @param path its full path
 * @param parameters what a request for it carries: the parameters of the Java method, in their
 *     order, and then what its providers take from the request
 * @param result what it answers when it succeeds
 * @param errors what it declares to throw, in source order
 * @param consumes what its author says about the body
 * @param caching what caches are told of its answers
 * @param pace how it runs
 * @param deprecated whether it is {@code @Deprecated}
 * @param resolution how the arguments of the Java method come about, where not simply from the
 *     parameters
 * @param judging how it judges what a request carries
 * @param entry how it is reached and shown
 * @param doc its documentation
 * @param pathLocation where its path is written
 * @param location where its name stands
 */
public record Operation(
    String name,
    String operationId,
    HttpMethod method,
    PathTemplate path,
    List<Parameter> parameters,
    Result result,
    List<ErrorUse> errors,
    Consumes consumes,
    Caching caching,
    Pace pace,
    boolean deprecated,
    Resolution resolution,
    Judging judging,
    Entry entry,
    Doc doc,
    Location pathLocation,
    Location location) {

  /** Copies the lists. */
  public Operation {
    parameters = List.copyOf(parameters);
    errors = List.copyOf(errors);
  }

  /**
   * How an operation is reached and shown.
   *
   * @param javaMethod the name of the method that answers
   * @param idGiven whether its author chose its id
   * @param tags its tags in the document, those of its service first
   * @param hidden whether it is left out of the document and of clients
   * @param raw whether the method answers by itself, with the request and response of the server
   * @param thrown what the method throws beside its errors
   * @param forgiving whether somebody else answers for requests that do not keep the contract
   * @param refusing whether somebody else answers for requests without credentials
   */
  public record Entry(
      String javaMethod,
      boolean idGiven,
      List<String> tags,
      boolean hidden,
      boolean raw,
      List<Thrown> thrown,
      boolean forgiving,
      boolean refusing) {

    /** Copies the lists. */
    public Entry {
      tags = List.copyOf(tags);
      thrown = List.copyOf(thrown);
    }

    /** The same with other tags. */
    Entry tagged(List<String> others) {
      return new Entry(javaMethod, idGiven, others, hidden, raw, thrown, forgiving, refusing);
    }

    /** The same where somebody else may answer for requests that are refused. */
    Entry answered(boolean invalid, boolean strange) {
      return new Entry(javaMethod, idGiven, tags, hidden, raw, thrown, invalid, strange);
    }

    /** The same where its providers throw something, too. */
    Entry throwing(List<Thrown> others) {
      return new Entry(javaMethod, idGiven, tags, hidden, raw, others, forgiving, refusing);
    }

    /** A method that answers one verb, and is shown. */
    public static Entry of(String javaMethod, List<String> tags) {
      return new Entry(javaMethod, false, tags, false, false, List.of(), false, false);
    }
  }

  /** The same at another path, with another id and other tags. */
  public Operation at(PathTemplate place, String id, List<String> otherTags) {
    return changed(draft -> {
      draft.path = place;
      draft.operationId = id;
      draft.entry = entry.tagged(otherTags);
    });
  }

  /** The same without a body in its answer, as that of HEAD is. */
  public Operation withoutAnswerBody() {
    return with(result.withoutBody());
  }

  /** The same with another result. */
  public Operation with(Result other) {
    return changed(draft -> draft.result = other);
  }

  /** The same with other errors. */
  public Operation failing(List<ErrorUse> others, boolean forgiving, boolean refusing) {
    return changed(draft -> {
      draft.errors = others;
      draft.entry = entry.answered(forgiving, refusing);
    });
  }

  /** The same under another name. */
  public Operation named(String other) {
    return changed(draft -> draft.name = other);
  }

  /** The same with other parameters. */
  public Operation with(List<Parameter> others) {
    return changed(draft -> draft.parameters = others);
  }

  /** The same within the limits of an application. */
  Operation limited(RateLimits outer) {
    return changed(draft -> draft.pace = pace.limited(outer));
  }

  /** The same with everything resolved that it depends on. */
  public Operation resolved(
      Resolution how, List<Parameter> carried, List<ErrorUse> allErrors, List<Thrown> thrown) {
    return changed(draft -> {
      draft.resolution = how;
      draft.parameters = carried;
      draft.errors = allErrors;
      draft.entry = entry.throwing(thrown);
    });
  }

  /** The same with more known of how it is resolved. */
  public Operation resolved(Resolution how) {
    return changed(draft -> draft.resolution = how);
  }

  /** The same behind the guards of an application. */
  public Operation behind(List<Want> guards) {
    return resolved(Resolution.of(resolution.needs().behind(guards)));
  }

  /** The same, whose requests are counted by what these calls give. */
  public Operation countedBy(List<Provision> provisions) {
    return changed(draft -> draft.pace = pace.countedBy(provisions));
  }

  /** The operation as its server sees it, which takes from a request what its providers want. */
  public Operation ofServer() {
    return resolution.isPlain() ? this : with(resolution.parameters());
  }

  /** The operation as documents and clients see it, who do not ask how its arguments come about. */
  public Operation unresolved() {
    return resolution.isPlain()
        ? this
        : resolved(resolution.shown(), parameters, errors, entry.thrown());
  }

  private Operation changed(Consumer<Draft> change) {
    Draft draft = new Draft();
    change.accept(draft);
    return draft.operation();
  }

  /** What may differ in a copy. */
  private final class Draft {
    private String name = Operation.this.name;
    private String operationId = Operation.this.operationId;
    private PathTemplate path = Operation.this.path;
    private List<Parameter> parameters = Operation.this.parameters;
    private Result result = Operation.this.result;
    private List<ErrorUse> errors = Operation.this.errors;
    private Pace pace = Operation.this.pace;
    private Resolution resolution = Operation.this.resolution;
    private Entry entry = Operation.this.entry;

    Operation operation() {
      return new Operation(
          name,
          operationId,
          method,
          path,
          parameters,
          result,
          errors,
          consumes,
          caching,
          pace,
          deprecated,
          resolution,
          judging,
          entry,
          doc,
          pathLocation,
          location);
    }
  }

  /** What requests must prove themselves with. */
  public Security security() {
    return resolution.security();
  }

  /** The parameters of one source, in order. */
  public List<Parameter> parameters(ParameterSource source) {
    return parameters.stream().filter(parameter -> parameter.source() == source).toList();
  }

  /** The parameters that make up the body; none when the operation takes no body. */
  public List<Parameter> bodies() {
    return parameters(ParameterSource.BODY);
  }

  /** The fields and parts of its form, in order; none when it takes no form. */
  public List<Parameter> forms() {
    return parameters.stream().filter(parameter -> parameter.source().isForm()).toList();
  }

  /** Whether it reads, so that its answer may be one that the client has, or a part of a file. */
  public boolean isRead() {
    return method == HttpMethod.GET || method == HttpMethod.HEAD;
  }

  /** Whether its answers have a tag that is computed from their bytes. */
  public boolean isTagged() {
    return caching.tagged()
        && isRead()
        && result.answers().stream().allMatch(answer -> answer.content().isWhole());
  }

  /** Whether it answers with a file, of which a part can be asked for. */
  public boolean hasRanges() {
    return method == HttpMethod.GET
        && result.answers().stream()
            .anyMatch(answer -> answer.status() == 200 && answer.content().isFile());
  }

  /**
   * Whether the body is one object keyed by parameter name: there are several, or the single one
   * was given a name.
   */
  public boolean embedsBodies() {
    List<Parameter> bodies = bodies();
    return bodies.size() > 1 || bodies.size() == 1 && bodies.get(0).nameGiven();
  }
}
