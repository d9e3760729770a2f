package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.classfile.ClassFiles;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.text.SourceTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sources first, class files behind them. */
final class AllTypes implements TypeLookup {

  /** What exists even where the jar that declares it was not resolved. */
  private static final Set<String> KNOWN = Set.copyOf(Annotations.all());

  private final SourceTypes sources;
  private final ClassFiles classes;
  private final Map<TypeName, Boolean> known = new HashMap<>();

  AllTypes(SourceInput input, ClassFiles classes, Findings findings) {
    this.classes = classes;
    this.sources = SourceTypes.of(
        input.baseDirectory(),
        List.of(input.sourceRoots(), input.siblingSourceRoots()),
        this,
        JavaTypes.names(),
        input.unbuiltModules(),
        findings::add);
  }

  SourceTypes sources() {
    return sources;
  }

  @Override
  public Optional<Declaration> find(TypeName name) {
    return sources.find(name).or(() -> classes.find(name));
  }

  @Override
  public boolean exists(TypeName name) {
    Boolean exists = known.get(name);
    if (exists == null) {
      exists = sources.find(name).isPresent()
          || KNOWN.contains(name.qualifiedName())
          || classes.exists(name);
      known.put(name, exists);
    }
    return exists;
  }

  @Override
  public boolean isUnreadable(TypeName name) {
    return sources.isUnreadable(name);
  }
}
