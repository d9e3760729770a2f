package dev.jetwright.generator.contract;

import java.util.ArrayList;
import java.util.List;

/** What stands in the form of an operation. */
public final class FormContent {
  private FormContent() {}

  /** Whether a parameter takes the form as a whole: an object without a name of its own. */
  public static boolean isWhole(Contract contract, Parameter parameter) {
    return parameter.source() == ParameterSource.FORM
        && parameter.binding() != Binding.NAMED
        && isObject(contract, parameter.type().type());
  }

  /** Whether a type has named parts. */
  public static boolean isObject(Contract contract, Type type) {
    return type instanceof NamedType named
        && !(contract.type(named.name()) instanceof EnumDefinition);
  }

  /** Whether a type is one text in a form: a scalar, an enum, or several of them. */
  public static boolean isText(Contract contract, Type type) {
    Type one = type instanceof ArrayType array ? array.element().type() : type;
    return one instanceof Scalar
        || one instanceof NamedType named && contract.type(named.name()) instanceof EnumDefinition;
  }

  /** Whether a type is a file, or several. */
  public static boolean isFile(Type type) {
    if (type instanceof ArrayType array) {
      return isFile(array.element().type());
    }
    return type instanceof StreamType stream
        ? isFile(stream.element().type())
        : type instanceof Binary;
  }

  /** Whether a part is JSON. */
  public static boolean isJsonPart(Contract contract, Parameter parameter) {
    Type type = parameter.type().type();
    return parameter.source() == ParameterSource.PART && !isText(contract, type) && !isFile(type);
  }

  /** The one parameter that is the whole form; none if there are others. */
  public static boolean isOneObject(Contract contract, Operation operation) {
    return operation.forms().size() == 1 && isWhole(contract, operation.forms().get(0));
  }

  /** The fields of the form: single ones, and the properties of records that take it whole. */
  public static List<Property> fields(Contract contract, Operation operation) {
    Models models = Models.of(contract);
    List<Property> fields = new ArrayList<>();
    for (Parameter parameter : operation.forms()) {
      if (isWhole(contract, parameter)
          && models.of((NamedType) parameter.type().type()).definition()
              instanceof RecordDefinition object) {
        boolean needed = parameter.isRequired();
        object.properties().forEach(it -> fields.add(needed ? it : optional(it)));
      } else {
        fields.add(property(parameter).withType(sent(parameter.type())));
      }
    }
    return fields;
  }

  /** The type with files in place of what Java makes of them. */
  private static TypeUse sent(TypeUse use) {
    Type type = use.type();
    if (type instanceof Binary binary) {
      return use.withType(new Binary(Binary.Kind.FILE, binary.maxSize()));
    }
    return type instanceof ArrayType array
        ? use.withType(new ArrayType(sent(array.element()), array.unique()))
        : use;
  }

  private static Property optional(Property property) {
    TypeUse use = property.type();
    Nullness nullness = use.isRequired() ? Nullness.OPTIONAL : use.nullness();
    return property.withType(new TypeUse(use.type(), nullness, use.constraints(), use.location()));
  }

  /** A parameter as a property of an object. */
  public static Property property(Parameter parameter) {
    return new Property(
        parameter.name(),
        parameter.wireName(),
        parameter.type(),
        parameter.defaultValue(),
        parameter.deprecated(),
        parameter.doc(),
        parameter.location());
  }
}
