package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.List;
import java.util.Optional;

/**
 * A codec of a record.
 *
 * @param origin the record's qualified name
 * @param codec the codec's name
 * @param verb what the codec does: {@code Reads and writes}
 * @param subject the record, in the documentation
 * @param read how it is read, if requests carry it
 * @param readValue how it is read, if it is one value
 * @param scalars the scalars that are read in ways of their own
 * @param readers the methods that reading needs
 * @param write how it is written, if answers carry it
 * @param writers the methods that writing needs
 */
public record RecordCodecView(
    String origin,
    String codec,
    String verb,
    String subject,
    Optional<ReadView> read,
    Optional<ReadValueView> readValue,
    List<ConstantView> scalars,
    List<ReaderView> readers,
    Optional<WriteView> write,
    List<WriterView> writers) {

  public static RecordCodecView of(ServerPlan plan, Model model, CheckMethods checks) {
    RecordDefinition components = (RecordDefinition) model.definition();
    String codec = plan.names().codec(model);
    String owner = plan.names().mark(codec);
    String type = plan.types().boxed(model.type());
    Members members = Members.of("read", "write");
    Decoding decoding = new Decoding(owner, plan.types(), plan.names(), members, checks);
    Encoding encoding = new Encoding(owner, plan.types(), plan.names(), members).beside(decoding);
    String raw = plan.types().raw(model.type());
    boolean isValue = components.form().shape() == ObjectForm.Shape.VALUE;
    Optional<ReadValueView> readValue = plan.usage().isRead(model) && isValue
        ? Optional.of(ReadValueView.of(plan, type, raw, components, members, decoding))
        : Optional.empty();
    Optional<ReadView> read = plan.usage().isRead(model) && !isValue
        ? Optional.of(ReadView.of(plan, type, raw, components, members, decoding))
        : Optional.empty();
    Optional<WriteView> write = plan.usage().isWritten(model)
        ? Optional.of(
            WriteView.of(type, components, members, encoding, new Defaults(plan, members)))
        : Optional.empty();
    return new RecordCodecView(
        model.type().name().qualifiedName(),
        codec,
        verb(plan.usage().isRead(model), write.isPresent()),
        plan.link(model),
        read,
        readValue,
        decoding.scalars(),
        decoding.readers(),
        write,
        encoding.writers());
  }

  /** What a codec does. */
  static String verb(boolean reads, boolean writes) {
    return reads && writes ? "Reads and writes" : reads ? "Reads" : "Writes";
  }
}
