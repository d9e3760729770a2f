package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;

/**
 * Which values a piece of text can be.
 *
 * @param contract the contract, which knows what is an enum
 */
record TextForms(Contract contract) {

  /** Whether one text makes a value of the type: it is a scalar or an enum. */
  boolean makeOne(Type type) {
    return type instanceof Scalar || isEnum(type);
  }

  /** Whether texts make a value of the type: a scalar, an enum, or a list or set of them. */
  boolean make(Type type) {
    return makeOne(type)
        || type instanceof ArrayType array && makeOne(array.element().type());
  }

  /** Whether the type is an enum. */
  boolean isEnum(Type type) {
    return type instanceof NamedType named && contract.type(named.name()) instanceof EnumDefinition;
  }
}
