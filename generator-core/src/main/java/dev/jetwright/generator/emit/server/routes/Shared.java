package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.codec.Encoding;
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
 * @param names names events
 */
record Shared(
    ServerPlan plan,
    String service,
    Optional<DependencyLines.Source> source,
    ParameterBinding binding,
    BodyBinding contents,
    CheckMethods checks,
    Encoding encoding,
    EventNames names) {}
