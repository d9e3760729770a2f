package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.codec.Decoding;
import dev.jetwright.generator.emit.server.codec.Encoding;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.Optional;

/**
 * What the methods of one class of routes have in common.
 *
 * @param plan the plan of the server
 * @param service the field with the implementation
 * @param source the providers, if there are any
 * @param binding takes parameters from requests
 * @param contents takes bodies from requests
 * @param checks the checks of values
 * @param encoding writes values
 * @param sessions reads and writes what is remembered of clients
 * @param names names events
 * @param credentials takes credentials from requests
 */
record Shared(
    ServerPlan plan,
    String service,
    Optional<DependencyLines.Source> source,
    ParameterBinding binding,
    BodyBinding contents,
    CheckMethods checks,
    Encoding encoding,
    SessionParts sessions,
    EventNames names,
    CredentialConstants credentials) {

  /**
   * What they have in common.
   *
   * @param owner the class's marked name
   * @param members the names that the class has otherwise
   * @param decoding reads values
   */
  static Shared of(
      ServerPlan plan,
      String owner,
      String service,
      Optional<DependencyLines.Source> source,
      Members members,
      CheckMethods checks,
      Decoding decoding) {
    Encoding encoding = new Encoding(owner, plan.types(), plan.names(), members).beside(decoding);
    BodyBinding contents = new BodyBinding(plan, members, owner);
    return new Shared(
        plan,
        service,
        source,
        new ParameterBinding(plan, members, checks, decoding, contents),
        contents,
        checks,
        encoding,
        new SessionParts(plan, decoding, encoding),
        new EventNames(plan, owner, members),
        new CredentialConstants(members));
  }
}
