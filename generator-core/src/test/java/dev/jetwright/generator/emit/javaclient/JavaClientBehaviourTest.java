package dev.jetwright.generator.emit.javaclient;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.emit.openapi.OpenApiEmitter;
import dev.jetwright.generator.emit.server.ServerEmitter;
import dev.jetwright.generator.emit.template.Templates;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the tests in {@code src/test/java-client/everything}, which are compiled against the SDK of
 * the interfaces there.
 */
class JavaClientBehaviourTest {
  private static final Path SAMPLE = SampleSdk.SAMPLES.resolve("everything");

  /** Against a server that answers whatever a test wants it to. */
  @TestFactory
  Stream<DynamicContainer> calls() {
    return tests(SampleSdk.sources(SampleSdk.of("everything")), "calls");
  }

  /** Against the server that is generated from the same interfaces. */
  @TestFactory
  Stream<DynamicContainer> served() {
    JavaSources sources = SampleSdk.sources(SampleSdk.of("everything"));
    SampleSdk.files(SAMPLE.resolve("api")).forEach(sources::add);
    Contract contract = SampleSdk.contract(SAMPLE.resolve("api"));
    new ServerEmitter(new Templates(Optional.empty()))
        .emit(contract)
        .forEach(file -> sources.add(file.path(), file.text()));
    new OpenApiEmitter().emit(contract).forEach(file -> sources.add(file.path(), file.text()));
    return tests(sources, "served");
  }

  private static Stream<DynamicContainer> tests(JavaSources sources, String folder) {
    Map<String, String> files = SampleSdk.files(SAMPLE.resolve(folder));
    files.forEach(sources::add);
    ClassLoader classes = sources.load();
    return files.keySet().stream()
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
