package dev.jetwright.generator.emit.javaclient;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the tests in {@code src/test/java-client/everything/calls}, which are compiled against the
 * SDK of the interfaces beside them and call a server with it.
 */
class JavaClientCallsTest {

  @TestFactory
  Stream<DynamicContainer> calls() {
    Map<String, String> calls =
        SampleSdk.files(SampleSdk.SAMPLES.resolve("everything").resolve("calls"));
    JavaSources sources = SampleSdk.sources(SampleSdk.of("everything"));
    calls.forEach(sources::add);
    ClassLoader classes = sources.load();
    return calls.keySet().stream()
        .filter(path -> path.endsWith("Test.java"))
        .map(path -> path.replace(".java", "").replace('/', '.'))
        .map(name -> DynamicContainer.dynamicContainer(name, tests(classes, name)));
  }

  private static Stream<DynamicTest> tests(ClassLoader classes, String name) {
    List<Method> methods = Arrays.stream(load(classes, name).getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
    assertFalse(methods.isEmpty(), name);
    return methods.stream()
        .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(method)));
  }

  private static Class<?> load(ClassLoader classes, String name) {
    try {
      return classes.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static void run(Method method) throws Throwable {
    Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
    constructor.setAccessible(true);
    method.setAccessible(true);
    try (AutoCloseable test = (AutoCloseable) constructor.newInstance()) {
      method.invoke(test);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
