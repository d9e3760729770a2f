package dev.jetwright.runtime.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a setting stands in texts: as one text, as a list, or with settings inside.
 *
 * <pre>{@code
 * private static final Shape DATABASE =
 *     Shape.object()
 *         .required("url", Shape.word("URI"), "Where the database is.")
 *         .standing("poolSize", Shape.word("integer"), "10", "How many connections there are.");
 * }</pre>
 */
public final class Shape {
  /** Any text: an empty one is a value. */
  public static final Shape TEXT = new Shape(Kind.TEXT, "text", null);

  /** A switch: alone on the command line it is on. */
  public static final Shape FLAG = new Shape(Kind.FLAG, "true|false", null);

  enum Kind {
    TEXT,
    WORD,
    FLAG,
    LIST,
    MAP,
    OBJECT,
    CHOICE
  }

  private final Kind kind;
  private final String words;
  private final @Nullable Shape inner;
  private final boolean secret;
  private final Map<String, Setting> settings;
  private final Map<String, String> aliases;

  private Shape(Kind kind, String words, @Nullable Shape inner) {
    this(kind, words, inner, false, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  private Shape(
      Kind kind,
      String words,
      @Nullable Shape inner,
      boolean secret,
      Map<String, Setting> settings,
      Map<String, String> aliases) {
    this.kind = kind;
    this.words = words;
    this.inner = inner;
    this.secret = secret;
    this.settings = settings;
    this.aliases = aliases;
  }

  /** One text that stands for something: an empty one counts as none. */
  public static Shape word(String words) {
    return new Shape(Kind.WORD, words, null);
  }

  /** A list or set: with commas in between, with an index each, or as JSON. */
  public static Shape list(Shape element) {
    return new Shape(Kind.LIST, "list of " + element.words, element);
  }

  /** An object with free names: a name each, {@code a=1,b=2}, or JSON. */
  public static Shape map(Shape value) {
    return new Shape(Kind.MAP, "names with " + value.words, value);
  }

  /** An object with settings of its own. */
  public static Shape object() {
    return new Shape(Kind.OBJECT, "object", null);
  }

  /** One of several objects: it has the settings of all of them. */
  public static Shape choice() {
    return new Shape(Kind.CHOICE, "object", null);
  }

  /** The same, whose values are never shown. */
  public static Shape secret(Shape shape) {
    return new Shape(shape.kind, shape.words, shape.inner, true, shape.settings, shape.aliases);
  }

  /** Adds a setting that must be there. */
  public Shape required(String name, Shape shape, String doc) {
    return with(new Setting(name, shape, true, null, doc));
  }

  /** Adds a setting that may be missing. */
  public Shape optional(String name, Shape shape, String doc) {
    return with(new Setting(name, shape, false, null, doc));
  }

  /** Adds a setting that something stands for while it is missing. */
  public Shape standing(String name, Shape shape, String standing, String doc) {
    return with(new Setting(name, shape, false, standing, doc));
  }

  /** Gives a setting another name beside its own. */
  public Shape alias(String name, String alias) {
    aliases.putIfAbsent(Names.plain(alias), name);
    return this;
  }

  private Shape with(Setting setting) {
    settings.putIfAbsent(setting.name(), setting);
    aliases.putIfAbsent(Names.plain(setting.name()), setting.name());
    return this;
  }

  Kind kind() {
    return kind;
  }

  /** What it is, for people. */
  String words() {
    return words;
  }

  boolean isSecret() {
    return secret;
  }

  /** Whether it has settings of its own. */
  boolean isObject() {
    return kind == Kind.OBJECT || kind == Kind.CHOICE;
  }

  /** Whether it is one text. */
  boolean isText() {
    return kind == Kind.TEXT || kind == Kind.WORD || kind == Kind.FLAG;
  }

  /** Its settings, in the order of the declarations. */
  List<Setting> settings() {
    return new ArrayList<>(settings.values());
  }

  /** Its setting of a name that is spelled somehow; null if it has none. */
  @Nullable
  Setting setting(String name) {
    String known = aliases.get(Names.plain(name));
    return known == null ? null : settings.get(known);
  }

  /** What goes by a step of a path; null if nothing can. */
  @Nullable
  Shape at(String step) {
    if (isObject()) {
      Setting setting = settings.get(step);
      return setting == null ? null : setting.shape();
    }
    return inner;
  }

  /** The shape of elements or values. */
  Shape inner() {
    if (inner == null) {
      throw new IllegalStateException(words + " has nothing inside");
    }
    return inner;
  }
}
