package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.AnswerHeader;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * A component of the record that an answer is read into.
 *
 * @param type its marked type
 * @param name its name
 * @param read the method that reads it from an answer, with its arguments
 * @param doc its documentation
 */
record AnswerPart(String type, String name, String read, String doc) {
  private static final String OPTIONAL = JavaTypes.mark("java.util", "Optional");

  /** The components, in order: status, headers, cookies, body. */
  static List<AnswerPart> of(Sdk sdk, Result result, Answer answer) {
    JavaNames names = new JavaNames(JavaNames.OBJECT_METHODS);
    List<AnswerPart> parts = new ArrayList<>();
    if (result.handover().reply()) {
      parts.add(new AnswerPart("int", names.take("status"), "status()", "the status"));
    }
    for (AnswerHeader header : answer.headers()) {
      String name = names.take(header.javaName());
      parts.add(
          header.kind() == AnswerHeader.Kind.HEADER
              ? header(sdk, header, name)
              : cookie(sdk, header, name));
    }
    String body = answer.body().map(accessor -> accessor.replace("()", "")).orElse("body");
    content(sdk, result, answer, names, body, parts);
    return parts;
  }

  private static AnswerPart header(Sdk sdk, AnswerHeader header, String name) {
    TypeUse use = header.type();
    String call = JavaLiterals.string(header.name()) + ", ";
    Json json = new Json(sdk);
    if (use.type() instanceof ArrayType array) {
      String list = JavaTypes.mark("java.util", "List");
      return new AnswerPart(
          list + "<" + sdk.types().boxed(array.element().type()) + ">",
          name,
          "headers(" + call + json.fromText(array.element().type()) + ")",
          header.doc().text());
    }
    String text = json.fromText(use.type());
    return header.isRequired()
        ? new AnswerPart(
            sdk.apiTypes().declared(required(use)),
            name,
            "header(" + call + text + ")",
            header.doc().text())
        : new AnswerPart(
            optional(sdk, use),
            name,
            "optionalHeader(" + call + text + ")",
            header.doc().text());
  }

  private static AnswerPart cookie(Sdk sdk, AnswerHeader cookie, String name) {
    String read = "cookie(" + JavaLiterals.string(cookie.name()) + ", "
        + new Json(sdk).fromText(cookie.type().type()) + ")";
    return new AnswerPart(optional(sdk, cookie.type()), name, read, cookie.doc().text());
  }

  private static String optional(Sdk sdk, TypeUse use) {
    return OPTIONAL + "<" + sdk.types().boxed(use.type()) + ">";
  }

  private static TypeUse required(TypeUse use) {
    return new TypeUse(use.type(), Nullness.REQUIRED, List.of(), use.intake(), use.location());
  }

  private static void content(
      Sdk sdk,
      Result result,
      Answer answer,
      JavaNames names,
      String wanted,
      List<AnswerPart> parts) {
    if (answer.content() instanceof Content.None) {
      return;
    }
    String name = names.take(wanted);
    if (answer.content() instanceof Content.Redirection) {
      String uri = JavaTypes.mark("java.net", "URI");
      String read = "header(\"location\", " + sdk.runtime("Text") + "::toUri)";
      parts.add(new AnswerPart(uri, name, read, "where to go"));
    } else if (answer.content() instanceof Content.Value value) {
      parts.add(value(sdk, result, value.type(), name));
    } else if (answer.content() instanceof Content.Bytes) {
      parts.add(new AnswerPart("byte[]", name, "bytes()", "the body"));
    } else {
      String string = JavaTypes.mark("java.lang", "String");
      parts.add(new AnswerPart(string, name, "text()", "the body"));
    }
  }

  private static AnswerPart value(Sdk sdk, Result result, TypeUse use, String name) {
    String decoder = new Json(sdk).decoder(use.type());
    boolean optional = result.handover().reply() || use.nullness() != Nullness.REQUIRED;
    return optional
        ? new AnswerPart(
            optional(sdk, use), name, "optionalValue(" + decoder + ")", "the body, if any")
        : new AnswerPart(sdk.apiTypes().declared(use), name, "value(" + decoder + ")", "the body");
  }
}
