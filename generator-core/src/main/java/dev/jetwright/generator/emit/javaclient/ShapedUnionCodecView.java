package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.contract.UnionForm;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * The codec of a union whose variants do not carry their tag.
 *
 * @param origin the sealed interface that it is generated from
 * @param runtime the package of the support files
 * @param name its name
 * @param raw the union's marked name, without type arguments
 * @param type the union's marked type
 * @param constants the lines that declare what the variants look like
 * @param reading whether any answer has the union in it
 * @param reads the lines that read it
 * @param writing whether any request has the union in it
 * @param value the name of the parameter for the union
 * @param writes its variants
 * @param unknown the unknown variant's marked type
 * @param unknownVariable the name of the variable for it
 * @param unknownWrites the lines that write it
 */
record ShapedUnionCodecView(
    String origin,
    String runtime,
    String name,
    String raw,
    String type,
    List<String> constants,
    boolean reading,
    List<String> reads,
    boolean writing,
    String value,
    List<Write> writes,
    String unknown,
    String unknownVariable,
    List<String> unknownWrites) {

  /**
   * How a variant is written.
   *
   * @param first whether it is the first
   * @param type its marked type
   * @param variable the name of the variable for it
   * @param statements the lines
   */
  record Write(boolean first, String type, String variable, List<String> statements) {}

  static ShapedUnionCodecView of(Sdk sdk, Model model, UnionDefinition union) {
    UnionCodecView plain = UnionCodecView.of(sdk, model, union);
    Shape shape = new Shape(sdk, union, plain);
    List<Write> writes = new ArrayList<>();
    for (UnionCodecView.VariantView variant : plain.variants()) {
      String write = variant.codec() + ".write(out, " + variant.variable() + ");";
      writes.add(new Write(
          variant.first(),
          variant.type(),
          variant.variable(),
          shape.wrapped(variant.tag(), write)));
    }
    String raw = "out.writeRaw(" + plain.unknownVariable() + ".json());";
    return new ShapedUnionCodecView(
        plain.origin(),
        plain.runtime(),
        plain.name(),
        plain.raw(),
        plain.type(),
        shape.constants(),
        plain.reading(),
        shape.reads(),
        plain.writing(),
        plain.value(),
        writes,
        plain.unknown(),
        plain.unknownVariable(),
        shape.wrapped(plain.unknownVariable() + ".tag()", raw));
  }

  /** What a union looks like in JSON. */
  private record Shape(Sdk sdk, UnionDefinition union, UnionCodecView plain) {

    List<String> constants() {
      if (union.form().tagging() != UnionForm.Tagging.NONE) {
        return List.of();
      }
      String list = JavaTypes.mark("java.util", "List");
      String text = JavaTypes.mark("java.lang", "String");
      return JavaCall.lines(
          "private static final " + list + "<" + list + "<" + text + ">> VARIANTS = " + list
              + ".of",
          union.variants().stream()
              .map(variant -> list + ".of(" + names(variant) + ")")
              .toList(),
          ";");
    }

    private String names(UnionDefinition.Variant variant) {
      RecordDefinition record =
          (RecordDefinition) sdk.models().of(variant.type()).definition();
      if (record.form().shape() == ObjectForm.Shape.ARRAY) {
        return "\"$array\"";
      }
      if (record.form().shape() == ObjectForm.Shape.VALUE) {
        return JavaLiterals.string(kind(record.properties().get(0).type().type()));
      }
      return String.join(
          ", ",
          record.properties().stream()
              .filter(Property::isWritten)
              .map(property -> (property.mayBeLeftOut() ? "" : "!") + property.outputName())
              .map(JavaLiterals::string)
              .toList());
    }

    private static String kind(Type type) {
      if (type instanceof Scalar scalar) {
        String word = scalar.jsonType();
        return "$" + (word.equals("integer") ? "number" : word);
      }
      return type instanceof ArrayType ? "$array" : type instanceof AnyType ? "$any" : "$object";
    }

    List<String> reads() {
      List<String> lines = new ArrayList<>();
      switch (union.form().tagging()) {
        case WRAPPER_OBJECT -> {
          lines.add("in.beginObject();");
          lines.add(plain.type() + " value = null;");
          lines.add("for (" + JavaTypes.mark("java.lang", "String")
              + " tag = in.nextName(); tag != null; tag = in.nextName()) {");
          cases("  value = switch (tag) {", "  ", lines);
          lines.add("}");
          lines.add("return value;");
        }
        case WRAPPER_ARRAY -> {
          lines.add("in.beginArray();");
          lines.add("in.nextElement();");
          lines.add(JavaTypes.mark("java.lang", "String") + " tag = in.readString();");
          lines.add("in.nextElement();");
          cases(plain.type() + " value = switch (tag) {", "", lines);
          lines.add("in.nextElement();");
          lines.add("return value;");
        }
        default -> untagged(lines);
      }
      return lines;
    }

    private void cases(String head, String indent, List<String> lines) {
      lines.add(head);
      for (UnionCodecView.VariantView variant : plain.variants()) {
        lines.add(indent + "  case " + variant.tag() + " -> " + variant.codec() + ".read(in);");
      }
      lines.add(indent + "  default -> new " + plain.construction() + "(tag, in.readRaw());");
      lines.add(indent + "};");
    }

    private void untagged(List<String> lines) {
      String variants = sdk.runtime("Variants");
      lines.add(JavaTypes.mark("java.lang", "String") + " json = in.readRaw();");
      lines.add("return switch (" + variants + ".best(json, VARIANTS)) {");
      int index = 0;
      for (UnionCodecView.VariantView variant : plain.variants()) {
        lines.add("  case " + index++ + " -> " + variants + ".read(json, " + variant.codec()
            + "::read);");
      }
      lines.add("  default -> new " + plain.construction() + "(\"\", json);");
      lines.add("};");
    }

    List<String> wrapped(String tag, String write) {
      return switch (union.form().tagging()) {
        case WRAPPER_OBJECT ->
          List.of(
              "out.beginObject(" + plain.value() + ");",
              "out.name(" + tag + ");",
              write,
              "out.endObject();");
        case WRAPPER_ARRAY ->
          List.of(
              "out.beginArray(" + plain.value() + ");",
              "out.writeString(" + tag + ");",
              write,
              "out.endArray();");
        default -> List.of(write);
      };
    }
  }
}
