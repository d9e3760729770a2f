package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Files are parts of forms, streams of bytes bodies or parts, and streams of values bodies: none of
 * them stands in JSON or in an answer.
 */
final class FilesStandInForms implements Rule {
  private static final String IN_JSON =
      "Write `byte[]` for Base64 in JSON, or take it with @Part from a form.";

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Set<TypeName> seen = new HashSet<>();
    Set<TypeName> inForms = new HashSet<>();
    for (Operation operation : contract.operations()) {
      for (Parameter parameter : operation.parameters()) {
        parameter(contract, parameter, seen, inForms, found);
      }
      operation
          .result()
          .values()
          .forEach(result -> inside(contract, result, "an answer", seen, found));
    }
    for (ErrorDefinition error : contract.errors()) {
      error
          .properties()
          .forEach(own -> inside(contract, own.property().type(), "an answer", seen, found));
    }
    return found;
  }

  private static void parameter(
      Contract contract,
      Parameter parameter,
      Set<TypeName> seen,
      Set<TypeName> inForms,
      List<Diagnostic> found) {
    TypeUse use = parameter.type();
    Type type = use.type();
    if (parameter.source() == ParameterSource.BODY) {
      if (type instanceof StreamType stream && use.isRequired()) {
        inside(contract, stream.element(), "JSON", seen, found);
      } else if (!(type instanceof Binary binary && isBody(binary, use))) {
        inside(contract, use, "JSON", seen, found);
      }
    } else if (parameter.source() == ParameterSource.PART) {
      part(contract, use, seen, found);
    } else if (parameter.source() == ParameterSource.FORM) {
      form(contract, use, inForms, found);
    }
  }

  /** An absent stream of bytes is an empty one. */
  private static boolean isBody(Binary binary, TypeUse use) {
    return binary.kind() == Binary.Kind.BYTES
        || binary.kind() == Binary.Kind.STREAM && use.isRequired();
  }

  private static void part(
      Contract contract, TypeUse use, Set<TypeName> seen, List<Diagnostic> found) {
    Type type = use.type();
    if (type instanceof Binary) {
      return;
    }
    if (type instanceof StreamType stream) {
      boolean files =
          stream.element().type() instanceof Binary binary && binary.kind() == Binary.Kind.FILE;
      if (!files || !use.isRequired()) {
        found.add(new Diagnostic(
            DiagnosticCode.FILE_NOT_ALLOWED,
            use.location(),
            "A part is no stream of `%s`.".formatted(Words.java(stream.element())),
            "Write `Stream<UploadedFile>`, or a `List`."));
      }
    } else if (type instanceof ArrayType array && array.element().type() instanceof Binary binary) {
      if (binary.kind() == Binary.Kind.STREAM || !array.element().isRequired()) {
        found.add(
            new Diagnostic(
                DiagnosticCode.FILE_NOT_ALLOWED,
                array.element().location(),
                "A list of parts has whole files in it.",
                "Write `List<UploadedFile>`, or `Stream<UploadedFile>` to read them while they arrive."));
      }
    } else {
      inside(contract, use, "JSON", seen, found);
    }
  }

  /** Records of a form may have files, whole ones. */
  private static void form(
      Contract contract, TypeUse use, Set<TypeName> seen, List<Diagnostic> found) {
    Type type = use.type();
    if (type instanceof StreamType
        || type instanceof Binary binary && binary.kind() == Binary.Kind.STREAM) {
      found.add(new Diagnostic(
          DiagnosticCode.FILE_NOT_ALLOWED,
          use.location(),
          "What is read while it arrives is a parameter of its own.",
          "Write `@Part %s` as a parameter of the method.".formatted(Words.java(type))));
    } else if (type instanceof ArrayType array) {
      form(contract, array.element(), seen, found);
    } else if (type instanceof MapType map) {
      form(contract, map.value(), seen, found);
    } else if (type instanceof NamedType named
        && seen.add(named.name())
        && contract.type(named.name()) instanceof RecordDefinition object) {
      object.properties().forEach(property -> form(contract, property.type(), seen, found));
    }
  }

  /** Says where a file is in something that cannot hold one. */
  private static void inside(
      Contract contract, TypeUse use, String place, Set<TypeName> seen, List<Diagnostic> found) {
    Type type = use.type();
    if (type instanceof Binary || type instanceof StreamType) {
      found.add(new Diagnostic(
          DiagnosticCode.FILE_NOT_ALLOWED,
          use.location(),
          "%s cannot stand in %s.".formatted(Words.capitalised(Words.one(type)), place),
          type instanceof StreamType stream
              ? "Write `List<%s>`.".formatted(Words.java(stream.element()))
              : IN_JSON));
    } else if (type instanceof ArrayType array) {
      inside(contract, array.element(), place, seen, found);
    } else if (type instanceof MapType map) {
      inside(contract, map.value(), place, seen, found);
    } else if (type instanceof SecretType secret) {
      inside(contract, secret.value(), place, seen, found);
    } else if (type instanceof NamedType named) {
      named.arguments().forEach(argument -> inside(contract, argument, place, seen, found));
      if (seen.add(named.name())
          && contract.type(named.name()) instanceof RecordDefinition object) {
        for (Property property : object.properties()) {
          inside(contract, property.type(), place, seen, found);
        }
      }
    }
  }
}
