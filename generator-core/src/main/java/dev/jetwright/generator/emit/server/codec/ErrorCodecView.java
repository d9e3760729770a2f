package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.List;

/**
 * A codec of a declared error.
 *
 * @param origin the exception's qualified name
 * @param codec the codec's name
 * @param subject the exception, in the documentation
 * @param write how it is written
 * @param writers the methods that writing needs
 */
public record ErrorCodecView(
    String origin, String codec, String subject, WriteView write, List<WriterView> writers) {

  public static ErrorCodecView of(ServerPlan plan, ErrorDefinition error) {
    String codec = plan.names().codec(error.name());
    Members members = Members.of("write");
    Encoding encoding = new Encoding(plan.names().mark(codec), plan.types(), plan.names(), members);
    WriteView write = WriteView.of(error, members, encoding, new Defaults(plan, members));
    return new ErrorCodecView(
        error.name().qualifiedName(), codec, plan.link(error.name()), write, encoding.writers());
  }
}
