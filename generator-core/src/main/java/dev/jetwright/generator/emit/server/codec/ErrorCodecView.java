package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.List;

/**
 * A codec of a declared error.
 *
 * @param origin the exception's qualified name
 * @param codec the codec's name
 * @param subject the exception, in the documentation
 * @param type the exception's Java type
 * @param name its name on the wire, as a literal
 * @param status its status
 * @param title what it means, as a literal
 * @param writer what writes its properties
 * @param isWritten whether it has properties
 * @param write how they are written
 * @param writers the methods that writing needs
 */
public record ErrorCodecView(
    String origin,
    String codec,
    String subject,
    String type,
    String name,
    int status,
    String title,
    String writer,
    boolean isWritten,
    WriteView write,
    List<WriterView> writers) {

  public static ErrorCodecView of(ServerPlan plan, ErrorDefinition error) {
    String codec = plan.names().codec(error.name());
    Members members = Members.of("write");
    Encoding encoding = new Encoding(plan.names().mark(codec), plan.types(), plan.names(), members);
    WriteView write = WriteView.of(error, members, encoding, new Defaults(plan, members));
    return new ErrorCodecView(
        error.name().qualifiedName(),
        codec,
        plan.link(error.name()),
        JavaTypes.mark(error.name()),
        JavaLiterals.string(error.name().simpleName()),
        error.status(),
        JavaLiterals.string(error.title()),
        write.written() ? plan.names().mark(codec) + "::write" : "(out, error) -> {}",
        write.written(),
        write,
        encoding.writers());
  }
}
