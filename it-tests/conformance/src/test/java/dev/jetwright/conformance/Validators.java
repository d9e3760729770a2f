package dev.jetwright.conformance;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The generated validators of an application, by the simple names of the types they check. */
final class Validators {
  private final Map<String, Method> validators = new HashMap<>();

  Validators(Path classes, String packageName) throws IOException, ReflectiveOperationException {
    try (Stream<Path> files = Files.list(classes.resolve(packageName))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith("Validator.class")) {
          add(Class.forName(packageName + "." + name.replace(".class", "")));
        }
      }
    }
  }

  private void add(Class<?> validator) {
    for (Method method : validator.getMethods()) {
      if (method.getName().equals("validate")
          && method.getParameterCount() == 1
          && method.getGenericParameterTypes()[0] instanceof Class<?> type) {
        validators.put(type.getSimpleName(), method);
      }
    }
  }

  /** Whether the value is accepted; empty if there is no validator, or no such value in Java. */
  Optional<Boolean> accept(Map<String, Object> schema, Object json) {
    if (!(schema.get("$ref") instanceof String reference) || json == null) {
      return Optional.empty();
    }
    Method validate = validators.get(reference.substring(reference.lastIndexOf('/') + 1));
    if (validate == null) {
      return Optional.empty();
    }
    try {
      Object value = SdkValue.of(json, validate.getGenericParameterTypes()[0]);
      return Optional.of(((List<?>) validate.invoke(null, value)).isEmpty());
    } catch (InvocationTargetException e) {
      throw new AssertionError(validate + " fails for " + Json.print(json), e.getCause());
    } catch (ReflectiveOperationException | RuntimeException | AssertionError e) {
      return Optional.empty();
    }
  }
}
