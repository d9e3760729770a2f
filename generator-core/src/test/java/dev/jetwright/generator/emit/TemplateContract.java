package dev.jetwright.generator.emit;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the names of templates with the components of the records that they are filled in from.
 *
 * <p>A template names its record in a comment on its first line. Sections lead into the records of
 * lists, optional values and records; a component of a record that several templates show must be
 * used by one of them.
 */
final class TemplateContract {
  private static final Pattern HEAD = Pattern.compile("\\{\\{! ([\\w.$]+) }}");
  private static final Pattern TAG = Pattern.compile("\\{\\{([#^/>!&{]?)\\s*([^}]*?)\\s*}?}}");

  private final Map<String, String> templates;
  private final Set<Method> used = new HashSet<>();
  private final Set<Class<?>> views = new LinkedHashSet<>();
  private final Set<String> faults = new LinkedHashSet<>();

  private TemplateContract(Map<String, String> templates) {
    this.templates = new TreeMap<>(templates);
  }

  /** What does not fit, one line for each fault, of templates by path. */
  static List<String> faults(Map<String, String> templates) {
    TemplateContract contract = new TemplateContract(templates);
    contract.templates.forEach((path, text) ->
        contract.view(path).ifPresent(view -> contract.new Reading(path, view).read(text)));
    contract.views.forEach(contract::findUnused);
    return List.copyOf(contract.faults);
  }

  private Optional<Class<?>> view(String path) {
    String head = templates.get(path).lines().findFirst().orElse("");
    Matcher name = HEAD.matcher(head);
    if (!name.matches()) {
      faults.add(path + ":1 does not name its view");
      return Optional.empty();
    }
    try {
      Class<?> view = Class.forName(name.group(1));
      views.add(view);
      return Optional.of(view);
    } catch (ClassNotFoundException e) {
      faults.add(path + ":1 there is no view " + name.group(1));
      return Optional.empty();
    }
  }

  private void findUnused(Class<?> view) {
    for (RecordComponent component : view.getRecordComponents()) {
      if (!used.contains(component.getAccessor())) {
        faults.add("No template uses " + view.getSimpleName() + "." + component.getName());
      }
    }
  }

  /** One template, tag by tag. */
  private final class Reading {
    private final String path;
    private final Deque<Type> scopes = new ArrayDeque<>();
    private final Deque<Optional<Type>> sections = new ArrayDeque<>();
    private int line;

    Reading(String path, Class<?> view) {
      this.path = path;
      scopes.push(view);
    }

    void read(String text) {
      for (String content : text.lines().toList()) {
        line++;
        Matcher tag = TAG.matcher(content);
        while (tag.find()) {
          tag(tag.group(1), tag.group(2));
        }
      }
    }

    private void tag(String kind, String name) {
      switch (kind) {
        case "!" -> {}
        case "#" -> open(name, true);
        case "^" -> open(name, false);
        case "/" -> sections.pop().ifPresent(scope -> scopes.pop());
        case ">" -> partial(name);
        default -> show(name);
      }
    }

    private void open(String name, boolean entered) {
      Type type = resolve(name);
      Type element = element(type);
      if (type != null && isShowable(type)) {
        fault("'" + name + "' is a text and opens no section");
      }
      boolean enters = entered && element != null && element != boolean.class;
      if (enters) {
        scopes.push(element);
      }
      sections.push(enters ? Optional.of(element) : Optional.empty());
    }

    private void show(String name) {
      Type type = name.equals(".") ? scopes.peek() : resolve(name);
      if (type != null && !isShowable(type)) {
        fault("'" + name + "' is no text but " + type.getTypeName());
      }
    }

    private void partial(String name) {
      if (!templates.containsKey(name)) {
        fault("there is no partial " + name);
        return;
      }
      view(name).ifPresent(view -> {
        if (view != scopes.peek()) {
          fault(name + " is for " + view.getSimpleName() + ", not for " + scopes.peek());
        }
      });
    }

    private Type resolve(String name) {
      for (Type scope : scopes) {
        if (scope instanceof Class<?> view && view.isRecord()) {
          Optional<RecordComponent> component = Arrays.stream(view.getRecordComponents())
              .filter(candidate -> candidate.getName().equals(name))
              .findFirst();
          if (component.isPresent()) {
            used.add(component.get().getAccessor());
            return component.get().getGenericType();
          }
        }
      }
      fault("no view has the name '" + name + "'");
      return null;
    }

    private Type element(Type type) {
      Type element = type;
      if (type instanceof ParameterizedType generic) {
        element = generic.getActualTypeArguments()[0];
      }
      if (element instanceof Class<?> view && view.isRecord()) {
        views.add(view);
      }
      return element;
    }

    private boolean isShowable(Type type) {
      return List.of(String.class, int.class, long.class).contains(type);
    }

    private void fault(String fault) {
      faults.add(path + ":" + line + " " + fault);
    }
  }
}
