package dev.jetwright.generator.emit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.output.OutputFile;
import dev.jetwright.generator.source.ApplicationFacts;
import dev.jetwright.generator.source.ContractReader;
import dev.jetwright.generator.source.ReadResult;
import dev.jetwright.generator.source.SourceInput;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What holds for the document of a contract that has something of everything. */
class OpenApiEmitterTest {
  private static final String JSON = "META-INF/jetwright/openapi.json";
  private static final String YAML = "META-INF/jetwright/openapi.yaml";
  private static final String SERVED = "shop/ApiServer.openapi.json";

  private static final List<OutputFile> FILES = new OpenApiEmitter().emit(rich());

  private static Contract rich() {
    Path rich = Path.of("src/test/resources/rich").toAbsolutePath();
    List<Path> classPath = Arrays.stream(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
    SourceInput input = new SourceInput(rich, List.of(rich), List.of(), classPath, List.of());
    ReadResult read = new ContractReader(input)
        .read(new ApplicationFacts("Shop", "1.0", Optional.empty(), Optional.empty()));
    assertEquals(List.of(), read.diagnostics());
    return read.contract().orElseThrow();
  }

  private static String text(String path) {
    return FILES.stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void toolsAndServerHaveTheSameDocument() {
    assertEquals(
        List.of(JSON, YAML, SERVED), FILES.stream().map(OutputFile::path).toList());
    assertEquals(text(JSON), text(SERVED));
    Object tree = new Yaml().load(text(JSON));
    Object same = new Yaml().load(text(YAML));
    assertEquals(tree, same);
  }

  @Test
  void everyReferenceLeadsToAComponentAndEveryComponentIsReferredTo() {
    Map<String, Object> document = new Yaml().load(text(JSON));
    Set<String> references = new TreeSet<>();
    collect(document, references);
    Set<String> components = new TreeSet<>();
    Map<?, ?> schemas = (Map<?, ?>) ((Map<?, ?>) document.get("components")).get("schemas");
    schemas.keySet().forEach(name -> components.add("#/components/schemas/" + name));
    assertEquals(components, references);
  }

  @Test
  void everyRequiredPropertyIsDeclared() {
    check(new Yaml().load(text(JSON)));
  }

  private static void collect(Object value, Set<String> references) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference) {
        references.add(reference);
      }
      map.values().forEach(member -> collect(member, references));
    } else if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, references));
    }
  }

  private static void check(Object value) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("required") instanceof List<?> required) {
        Map<?, ?> properties = (Map<?, ?>) map.get("properties");
        assertTrue(properties.keySet().containsAll(required), () -> map.toString());
      }
      map.values().forEach(OpenApiEmitterTest::check);
    } else if (value instanceof List<?> list) {
      list.forEach(OpenApiEmitterTest::check);
    }
  }
}
