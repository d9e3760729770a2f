package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of an enum.
 *
 * <pre>{@code
 * static final EnumText<Color> TEXT = EnumText.of(Color.class)
 *     .with(Color.RED, "red")
 *     .with(Color.GREEN, "green");
 * }</pre>
 *
 * @param <E> the enum
 */
public final class EnumText<E extends Enum<E>> extends Scalar<E> {
  private final Map<String, E> constants = new HashMap<>();
  private final List<String> expected = new ArrayList<>();
  private final String[] words;

  private EnumText(Class<E> type) {
    super("enum", "Input should be a valid enumeration member");
    this.words = new String[type.getEnumConstants().length];
  }

  /** An enum that has no words yet. */
  public static <E extends Enum<E>> EnumText<E> of(Class<E> type) {
    return new EnumText<>(type);
  }

  /** Gives a constant its word. */
  public EnumText<E> with(E constant, String word) {
    constants.put(word, constant);
    expected.add(word);
    words[constant.ordinal()] = word;
    return this;
  }

  @Override
  public @Nullable E decode(String text, Faults faults) {
    E constant = constants.get(text);
    return constant == null ? refuse(faults) : constant;
  }

  @Override
  public @Nullable E mistyped(Faults faults) {
    return refuse(faults);
  }

  @Override
  public String encode(E constant) {
    return words[constant.ordinal()];
  }

  private @Nullable E refuse(Faults faults) {
    String choice = Quoted.choice(expected);
    return refuse(faults, "enum", "Input should be " + choice, "expected", choice);
  }
}
