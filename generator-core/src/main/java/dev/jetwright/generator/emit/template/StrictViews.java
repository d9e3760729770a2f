package dev.jetwright.generator.emit.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of a template among the components of its views, which are records.
 *
 * <p>The innermost record that has the name wins. A name that no record has, a component that is
 * null and a kind of value that the tag cannot show all fail: a forgotten value never renders as
 * nothing. Texts and numbers are shown; booleans, lists, optional values and records open sections.
 */
final class StrictViews extends ReflectionObjectHandler {

  @Override
  public Binding createBinding(String name, TemplateContext place, Code code) {
    boolean shown = code instanceof ValueCode;
    return scopes -> {
      Object value = value(name, scopes, place);
      if (shown != isShowable(value)) {
        throw new MustacheException(shown ? notShown(name, value) : noSection(name), place);
      }
      return coerce(value);
    };
  }

  /** The text of {@code {{.}}} as well, for which the engine makes no use of a binding. */
  @Override
  public String stringify(Object value) {
    if (!isShowable(value)) {
      throw new MustacheException(notShown(".", value));
    }
    return value.toString();
  }

  private static boolean isShowable(Object value) {
    return value instanceof String || value instanceof Number;
  }

  private static String notShown(String name, Object value) {
    return "'" + name + "' is no text but a " + value.getClass().getSimpleName();
  }

  private static String noSection(String name) {
    return "'" + name + "' is a text and opens no section";
  }

  private static Object value(String name, List<Object> scopes, TemplateContext place) {
    for (int i = scopes.size() - 1; i >= 0; i--) {
      Object view = scopes.get(i);
      Optional<Method> accessor = accessor(view, name);
      if (accessor.isPresent()) {
        return read(accessor.get(), view, place);
      }
    }
    throw new MustacheException("No view has the name '" + name + "'", place);
  }

  private static Optional<Method> accessor(Object view, String name) {
    if (view instanceof Record) {
      for (RecordComponent component : view.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          return Optional.of(component.getAccessor());
        }
      }
    }
    return Optional.empty();
  }

  private static Object read(Method accessor, Object view, TemplateContext place) {
    Object value;
    try {
      accessor.setAccessible(true);
      value = accessor.invoke(view);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new MustacheException("Cannot read '" + accessor.getName() + "'", e, place);
    }
    if (value == null) {
      throw new MustacheException("The view's '" + accessor.getName() + "' is null", place);
    }
    return value;
  }
}
