package dev.jetwright.generator.source.text;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What type names mean in a file (JLS 6.4 and 6.5).
 *
 * @param file the file
 * @param types every type there is
 */
record Scope(SourceFile file, TypeLookup types) {

  /** What a name, simple or with dots, means at a place. */
  Resolution resolve(String name, Node place) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return simple(name, place);
    }
    Resolution first = simple(name.substring(0, dot), place);
    if (first instanceof Resolution.Found found) {
      return member(found.name(), name.substring(dot + 1));
    }
    if (first instanceof Resolution.Missing missing && missing.name().indexOf('.') > 0) {
      return new Resolution.Missing(missing.name() + name.substring(dot));
    }
    return canonical(name);
  }

  private Resolution canonical(String name) {
    return types
        .byCanonicalName(name)
        .<Resolution>map(Resolution.Found::new)
        .orElseGet(() -> new Resolution.Missing(name));
  }

  private Resolution member(TypeName owner, String path) {
    TypeName current = owner;
    for (String part : path.split("\\.")) {
      List<TypeName> members = types.memberTypes(current, part);
      if (members.size() > 1) {
        return new Resolution.Ambiguous(members);
      }
      if (members.isEmpty()) {
        return new Resolution.Missing(owner.qualifiedName() + "." + path);
      }
      current = members.get(0);
    }
    return new Resolution.Found(current);
  }

  private Resolution simple(String name, Node place) {
    Node inner = place;
    for (Optional<Node> outer = place.getParentNode();
        outer.isPresent();
        outer = inner.getParentNode()) {
      Optional<Resolution> found = inside(outer.get(), inner, name);
      if (found.isPresent()) {
        return found.get();
      }
      inner = outer.get();
    }
    return inFile(name);
  }

  /** The members of a type are in scope in its body, its type parameters in its header, too. */
  private Optional<Resolution> inside(Node node, Node part, String name) {
    if (node instanceof TypeDeclaration<?> type && isBody(part)) {
      List<TypeName> members = types.memberTypes(name(type), name);
      if (!members.isEmpty()) {
        return Optional.of(Resolution.of(members));
      }
    }
    boolean declares = node instanceof NodeWithTypeParameters<?> generic
        && generic.getTypeParameters().stream()
            .anyMatch(parameter -> parameter.getNameAsString().equals(name));
    return declares ? Optional.of(new Resolution.Variable(name)) : Optional.empty();
  }

  private static boolean isBody(Node part) {
    return part instanceof BodyDeclaration || part instanceof Parameter;
  }

  /** The name of a type of this file. */
  TypeName name(TypeDeclaration<?> type) {
    String nested = type.getNameAsString();
    Optional<Node> outer = type.getParentNode();
    while (outer.isPresent()) {
      if (outer.get() instanceof TypeDeclaration<?> around) {
        nested = around.getNameAsString() + "." + nested;
      }
      outer = outer.get().getParentNode();
    }
    return new TypeName(file.packageName(), nested);
  }

  /** The qualified names of all types of this file. */
  List<String> typesOfFile() {
    return file.unit().findAll(TypeDeclaration.class).stream()
        .map(type -> name((TypeDeclaration<?>) type).qualifiedName())
        .toList();
  }

  private Resolution inFile(String name) {
    Optional<Resolution> imported = singleImport(name);
    if (imported.isPresent()) {
      return imported.get();
    }
    TypeName sibling = new TypeName(file.packageName(), name);
    if (types.exists(sibling)) {
      return new Resolution.Found(sibling);
    }
    List<TypeName> onDemand = onDemand(name);
    if (!onDemand.isEmpty()) {
      return Resolution.of(onDemand);
    }
    TypeName implicit = new TypeName("java.lang", name);
    if (types.exists(implicit)) {
      return new Resolution.Found(implicit);
    }
    return moduleImport(name)
        .<Resolution>map(Resolution.Found::new)
        .orElseGet(() -> new Resolution.Missing(name));
  }

  private Optional<Resolution> singleImport(String name) {
    for (ImportDeclaration clause : imports(false)) {
      if (!clause.getName().getIdentifier().equals(name)) {
        continue;
      }
      if (!clause.isStatic()) {
        return Optional.of(canonical(clause.getNameAsString()));
      }
      Optional<TypeName> owner = owner(clause);
      List<TypeName> members =
          owner.map(found -> types.memberTypes(found, name)).orElse(List.of());
      if (!members.isEmpty()) {
        return Optional.of(Resolution.of(members));
      }
    }
    return Optional.empty();
  }

  /** The type in front of the last dot of a static import. */
  Optional<TypeName> owner(ImportDeclaration clause) {
    return clause.isAsterisk()
        ? types.byCanonicalName(clause.getNameAsString())
        : clause
            .getName()
            .getQualifier()
            .flatMap(qualifier -> types.byCanonicalName(qualifier.asString()));
  }

  /**
   * The types that imports with an asterisk bring in. A newer JDK may have a type of a name that
   * the sources' own release leaves free, so a type of the JDK gives way.
   */
  private List<TypeName> onDemand(String name) {
    Set<TypeName> found = new LinkedHashSet<>();
    for (ImportDeclaration clause : imports(true)) {
      TypeName direct = new TypeName(clause.getNameAsString(), name);
      if (!clause.isStatic() && types.exists(direct)) {
        found.add(direct);
      } else {
        owner(clause).ifPresent(owner -> found.addAll(types.memberTypes(owner, name)));
      }
    }
    List<TypeName> others =
        found.stream().filter(type -> !type.packageName().startsWith("java.")).toList();
    return others.isEmpty() ? List.copyOf(found) : others;
  }

  List<ImportDeclaration> imports(boolean onDemand) {
    return file.unit().getImports().stream()
        .filter(clause -> !clause.isModule() && clause.isAsterisk() == onDemand)
        .toList();
  }

  private Optional<TypeName> moduleImport(String name) {
    return file.unit().getImports().stream()
        .filter(ImportDeclaration::isModule)
        .flatMap(clause -> ModuleFinder.ofSystem().find(clause.getNameAsString()).stream())
        .flatMap(module -> module.descriptor().exports().stream())
        .filter(export -> !export.isQualified())
        .map(export -> new TypeName(export.source(), name))
        .filter(types::exists)
        .sorted()
        .findFirst();
  }

  /** Whether a file that was not understood may declare what a name means. */
  boolean isUnreadable(String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    Stream<TypeName> here = Stream.concat(
        Stream.of(new TypeName(file.packageName(), first)),
        imports(true).stream().map(clause -> new TypeName(clause.getNameAsString(), first)));
    return Stream.concat(here, splits(name).stream()).anyMatch(types::isUnreadable);
  }

  private static List<TypeName> splits(String name) {
    List<TypeName> splits = new ArrayList<>();
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      splits.add(new TypeName(name.substring(0, dot), name.substring(dot + 1)));
    }
    return splits;
  }
}
