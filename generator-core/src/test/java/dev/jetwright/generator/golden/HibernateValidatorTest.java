package dev.jetwright.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.emit.server.ServerEmitter;
import dev.jetwright.generator.emit.template.Templates;
import dev.jetwright.generator.output.OutputFile;
import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.check.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Generated validators and Hibernate Validator find the same violations, path for path, in values
 * at and around every limit.
 */
class HibernateValidatorTest {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:15:30.123456789Z"), ZoneId.of("Europe/Berlin"));

  private static final int VALUES = 100_000;
  private static final Validator HIBERNATE = Validation.byDefaultProvider()
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .clockProvider(() -> CLOCK)
      .buildValidatorFactory()
      .getValidator();

  private static ClassLoader standard;
  private static ClassLoader objects;
  private static int judged;
  private static int found;

  @BeforeAll
  static void generate() throws IOException {
    Path folder = Path.of("target", "hibernate", "standard");
    GoldenCase.delete(folder);
    Path file = folder.resolve("input/subjects/Subjects.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, ConstrainedTypes.source());
    standard = compiled(new GoldenCase(folder));
    objects = compiled(new GoldenCase(copied(Path.of("src", "test", "validation", "objects"))));
  }

  private static Path copied(Path folder) throws IOException {
    Path copy = Path.of("target", "hibernate").resolve(folder.getFileName());
    GoldenCase.delete(copy);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(folder.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return copy;
  }

  /** The classes of a case and of the server that is generated for it. */
  private static ClassLoader compiled(GoldenCase subjects) throws IOException {
    List<OutputFile> files = new ServerEmitter(new Templates(Optional.empty()))
        .emit(subjects.contract()).stream()
            .filter(file -> file.path().matches(".*(Validator|Elements)\\.java"))
            .toList();
    subjects.rewrite("server", files);
    return JavaCompilation.of(subjects).loader();
  }

  @TestFactory
  Stream<DynamicTest> everyConstraintOnEveryTypeThatItSupports() throws Exception {
    Class<?>[] subjects = standard.loadClass("subjects.Subjects").getDeclaredClasses();
    int components =
        Stream.of(subjects).mapToInt(type -> type.getRecordComponents().length).sum();
    return Stream.of(subjects)
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .map(type -> DynamicTest.dynamicTest(
            type.getRecordComponents()[0].toString(), () -> agree(type, VALUES / components + 1)))
        .onClose(() -> assertTrue(judged >= VALUES, () -> "only " + judged + " values"));
  }

  @Test
  void objectsInsideOthersAndConstraintsOfOnesOwn() throws Exception {
    int before = found;
    agree(objects.loadClass("objects.Objects$Order"), 2000);
    assertTrue(found - before > 2000, () -> "only " + found + " violations");
  }

  @Test
  void objectsThatAreInsideThemselves() throws Exception {
    Class<?> type = objects.loadClass("objects.Objects$Node");
    int before = found;
    agree(validate(type), type.getMethod("cycle").invoke(null));
    assertEquals(3, found - before);
  }

  private static void agree(Class<?> type, int rounds) throws ReflectiveOperationException {
    RandomValues values = new RandomValues(type.getSimpleName().hashCode());
    Method validate = validate(type);
    for (int i = 0; i < rounds; i++) {
      Object value = values.record(type);
      agree(validate, value);
      judged += type.getRecordComponents().length;
    }
  }

  private static void agree(Method validate, Object value) throws ReflectiveOperationException {
    List<String> hibernate = Verdict.ofHibernate(HIBERNATE.validate(value));
    List<String> ours = Verdict.ofOurs(value, violations(validate, value));
    found += hibernate.size();
    assertEquals(
        Verdict.without(hibernate, ours),
        Verdict.without(ours, hibernate),
        () -> hibernate + " or " + ours);
  }

  /** Its validator's method that takes a clock, if it has one. */
  private static Method validate(Class<?> type) throws ReflectiveOperationException {
    return Stream.of(type.getClassLoader()
            .loadClass(type.getPackageName() + "." + type.getSimpleName() + "Validator")
            .getMethods())
        .filter(method -> method.getName().equals("validate"))
        .max(Comparator.comparing(Method::getParameterCount))
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static List<Violation> violations(Method validate, Object value)
      throws ReflectiveOperationException {
    return (List<Violation>)
        (validate.getParameterCount() == 1
            ? validate.invoke(null, value)
            : validate.invoke(null, value, Judgement.DEFAULT.at(CLOCK)));
  }
}
