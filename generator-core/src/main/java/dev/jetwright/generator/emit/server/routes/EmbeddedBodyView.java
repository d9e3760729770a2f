package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.emit.server.check.CheckView;
import dev.jetwright.generator.emit.server.codec.ReadView;
import dev.jetwright.generator.emit.server.codec.ReaderView;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import java.util.List;

/**
 * The body of an operation whose body parameters are the properties of one object: a record that
 * reads itself.
 *
 * @param origin the service's qualified name
 * @param operation the operation, in the documentation
 * @param declaration the lines that declare the record
 * @param limits the constants of the checks
 * @param read how it is read
 * @param readers the methods that reading needs
 * @param checks the methods that check a value
 */
record EmbeddedBodyView(
    String origin,
    String operation,
    List<String> declaration,
    List<ConstantView> limits,
    ReadView read,
    List<ReaderView> readers,
    List<CheckView> checks) {}
