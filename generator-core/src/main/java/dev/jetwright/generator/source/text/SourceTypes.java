package dev.jetwright.generator.source.text;

import com.github.javaparser.ast.body.TypeDeclaration;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types that source files declare. */
public final class SourceTypes {
  private final SourceSet files;
  private final TypeLookup types;
  private final MissingType missing;
  private final Map<TypeName, Optional<Declaration>> declarations = new HashMap<>();

  private SourceTypes(SourceSet files, TypeLookup types, MissingType missing) {
    this.files = files;
    this.types = types;
    this.missing = missing;
  }

  /**
   * The types below some folders.
   *
   * @param baseDirectory what files are named from
   * @param roots the module's own folders first, those of siblings second
   * @param types every type there is, these among them
   * @param known types that an author may mean without importing them
   * @param unbuiltModules modules that could not be looked into
   * @param diagnostics told about files that are not Java
   */
  public static SourceTypes of(
      Path baseDirectory,
      List<List<Path>> roots,
      TypeLookup types,
      List<String> known,
      List<String> unbuiltModules,
      Consumer<Diagnostic> diagnostics) {
    SourceSet files = new SourceSet(baseDirectory, roots.get(0), roots.get(1), diagnostics);
    List<String> names =
        Stream.concat(files.fileNames().stream(), known.stream()).toList();
    return new SourceTypes(files, types, new MissingType(names, unbuiltModules));
  }

  /** The types, nested ones included, of the module's own files whose text passes a test. */
  public List<Declaration> own(Predicate<String> test) {
    return files.own(test).stream()
        .flatMap(file -> file.unit().findAll(TypeDeclaration.class).stream()
            .map(type -> new Scope(file, types).name((TypeDeclaration<?>) type)))
        .map(this::find)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The type of that name. */
  public Optional<Declaration> find(TypeName name) {
    Optional<Declaration> known = declarations.get(name);
    if (known == null) {
      known = load(name);
      declarations.put(name, known);
    }
    return known;
  }

  private Optional<Declaration> load(TypeName name) {
    String[] path = name.nestedName().split("\\.");
    Optional<SourceFile> file = files.declaring(name.packageName(), path[0]);
    Optional<TypeDeclaration<?>> type = file.flatMap(found -> found.type(path[0]));
    for (int i = 1; i < path.length; i++) {
      String nested = path[i];
      type = type.flatMap(outer -> nested(outer, nested));
    }
    return type.map(
        found -> new SourceDeclaration(file.get(), found, new Scope(file.get(), types), missing));
  }

  private static Optional<TypeDeclaration<?>> nested(TypeDeclaration<?> outer, String name) {
    return outer.getMembers().stream()
        .filter(TypeDeclaration.class::isInstance)
        .<TypeDeclaration<?>>map(member -> (TypeDeclaration<?>) member)
        .filter(member -> member.getNameAsString().equals(name))
        .findFirst();
  }

  /** Whether a file that was not understood may declare the type. */
  public boolean isUnreadable(TypeName name) {
    String topLevel = name.nestedName().split("\\.")[0];
    return files.isUnreadable(name.packageName(), topLevel);
  }
}
