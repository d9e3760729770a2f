package dev.jetwright.generator.contract;

import java.util.List;

/**
 * An operation: a method of a service.
 *
 * @param name the method's name in Java
 * @param operationId its name in the document, unique in the application
 * @param method its HTTP method
 * @param path its full path
 * @param parameters its parameters, in the order of the Java method
 * @param result what it answers when it succeeds
 * @param errors what it declares to throw, in source order
 * @param consumes what its author says about the body
 * @param deprecated whether it is {@code @Deprecated}
 * @param judging how it judges what a request carries
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
    boolean deprecated,
    Judging judging,
    Doc doc,
    Location pathLocation,
    Location location) {

  /** Copies the lists. */
  public Operation {
    parameters = List.copyOf(parameters);
    errors = List.copyOf(errors);
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

  /**
   * Whether the body is one object keyed by parameter name: there are several, or the single one
   * was given a name.
   */
  public boolean embedsBodies() {
    List<Parameter> bodies = bodies();
    return bodies.size() > 1 || bodies.size() == 1 && bodies.get(0).nameGiven();
  }
}
