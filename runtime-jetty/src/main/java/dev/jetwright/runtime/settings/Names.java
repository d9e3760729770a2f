package dev.jetwright.runtime.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of settings, as each place spells them. */
final class Names {
  private static final int LONGEST_INDEX = 4;

  private Names() {}

  /** A name without what spellings differ in. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '-' && c != '_' && c != '.') {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  /** The words of a name with something in between: {@code SHOP_DB_URL}. */
  static List<String> split(String name, String separators) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[" + separators + "]")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words of a name with dots and brackets: {@code db.hosts[0]}. */
  static List<String> dotted(String name) {
    return split(name, ".\\[\\]");
  }

  /**
   * The path that some words are; null if they are none.
   *
   * @param glue what joins the words of the free name in a map
   */
  static @Nullable List<String> path(Shape shape, List<String> words, String glue) {
    if (words.isEmpty()) {
      return List.of();
    }
    return switch (shape.kind()) {
      case OBJECT, CHOICE -> inObject(shape, words, glue);
      case LIST -> inList(shape, words, glue);
      case MAP -> inMap(shape, words, glue);
      default -> null;
    };
  }

  /** The longest name comes first: {@code db-url} is {@code dbUrl} before {@code db.url}. */
  private static @Nullable List<String> inObject(Shape shape, List<String> words, String glue) {
    for (int end = words.size(); end > 0; end--) {
      Setting setting = shape.setting(String.join("", words.subList(0, end)));
      if (setting != null) {
        List<String> rest = path(setting.shape(), words.subList(end, words.size()), glue);
        if (rest != null) {
          return joined(setting.name(), rest);
        }
      }
    }
    return null;
  }

  private static @Nullable List<String> inList(Shape shape, List<String> words, String glue) {
    String index = words.get(0);
    if (!isIndex(index)) {
      return null;
    }
    List<String> rest = path(shape.inner(), words.subList(1, words.size()), glue);
    return rest == null ? null : joined(String.valueOf(Integer.parseInt(index)), rest);
  }

  static boolean isIndex(String word) {
    return word.length() <= LONGEST_INDEX
        && !word.isEmpty()
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable List<String> inMap(Shape shape, List<String> words, String glue) {
    for (int end = 1; end <= words.size(); end++) {
      List<String> rest = path(shape.inner(), words.subList(end, words.size()), glue);
      if (rest != null) {
        return joined(String.join(glue, words.subList(0, end)), rest);
      }
    }
    return null;
  }

  private static List<String> joined(String step, List<String> rest) {
    List<String> path = new ArrayList<>();
    path.add(step);
    path.addAll(rest);
    return path;
  }

  /** The words behind those of a prefix; null if they do not begin with it. */
  static @Nullable List<String> behind(List<String> prefix, List<String> words) {
    String wanted = plain(String.join("", prefix));
    StringBuilder begun = new StringBuilder();
    for (int i = 0; i < words.size() && !wanted.isEmpty(); i++) {
      begun.append(plain(words.get(i)));
      if (wanted.contentEquals(begun)) {
        return words.subList(i + 1, words.size());
      }
    }
    return null;
  }

  /** A path as the environment has it: {@code SHOP_DB_POOL_SIZE}. */
  static String variable(List<String> prefix, List<String> path) {
    List<String> words = new ArrayList<>(prefix);
    path.forEach(step -> words.add(snake(step, '_')));
    return String.join("_", words).toUpperCase(Locale.ROOT);
  }

  /** A path as the command line has it: {@code --db-pool-size}. */
  static String option(List<String> path) {
    return "--" + String.join("-", path.stream().map(step -> snake(step, '-')).toList());
  }

  /** A path as files have it: {@code db.pool-size}. */
  static String key(List<String> path) {
    return String.join(".", path.stream().map(step -> snake(step, '-')).toList());
  }

  /** {@code poolSize} as {@code pool-size}, {@code httpURL} as {@code http-url}. */
  private static String snake(String name, char separator) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '-' || c == '_' || c == '.') {
        snake.append(separator);
        continue;
      }
      boolean begins = Character.isUpperCase(c)
          && i > 0
          && (Character.isLowerCase(name.charAt(i - 1))
              || Character.isDigit(name.charAt(i - 1))
              || Character.isUpperCase(name.charAt(i - 1))
                  && i + 1 < name.length()
                  && Character.isLowerCase(name.charAt(i + 1)));
      if (begins) {
        snake.append(separator);
      }
      snake.append(Character.toLowerCase(c));
    }
    return snake.toString();
  }
}
