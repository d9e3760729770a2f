package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Intake;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how requests spell a value: {@code @Strict}, {@code @Trim} and their like. */
final class Intakes {
  static final String STRICT = Annotations.OURS + "Strict";

  /** The annotations that are read here. */
  static final Set<String> ALL = Stream.concat(
          Stream.of(STRICT, CustomScalars.SCALAR_TYPE),
          Stream.of(Intake.Conversion.values()).map(it -> Annotations.OURS + it.annotation()))
      .collect(Collectors.toUnmodifiableSet());

  private Intakes() {}

  /** The use with what annotations say about it. */
  static TypeUse applied(TypeUse use, List<AnnotationUse> annotations) {
    List<Intake.Conversion> conversions = new ArrayList<>();
    for (Intake.Conversion conversion : Intake.Conversion.values()) {
      if (has(annotations, Annotations.OURS + conversion.annotation())) {
        conversions.add(conversion);
      }
    }
    TypeUse converted =
        conversions.isEmpty() ? use : use.withIntake(new Intake(false, conversions));
    return has(annotations, STRICT) ? strict(converted) : converted;
  }

  /** The properties of an object that may be strict as a whole. */
  static List<Property> applied(List<Property> properties, List<AnnotationUse> ofObject) {
    return has(ofObject, STRICT)
        ? properties.stream()
            .map(property -> property.withType(strict(property.type())))
            .toList()
        : properties;
  }

  private static boolean has(List<AnnotationUse> annotations, String name) {
    return AnnotationReader.find(annotations, name).isPresent();
  }

  /** Strict itself and in all that it holds, up to the models in it, which say so themselves. */
  private static TypeUse strict(TypeUse use) {
    return use.withType(inside(use.type())).withIntake(new Intake(true, List.of()));
  }

  private static Type inside(Type type) {
    if (type instanceof ArrayType array) {
      return new ArrayType(strict(array.element()), array.unique());
    }
    return type instanceof MapType map ? new MapType(strict(map.key()), strict(map.value())) : type;
  }
}
