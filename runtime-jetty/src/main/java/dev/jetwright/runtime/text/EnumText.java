package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
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
  private final boolean isNumeric;
  private @Nullable E fallback;

  private EnumText(Class<E> type, boolean isNumeric) {
    super("enum", "Input should be a valid enumeration member");
    this.words = new String[type.getEnumConstants().length];
    this.isNumeric = isNumeric;
  }

  /** An enum that has no words yet. */
  public static <E extends Enum<E>> EnumText<E> of(Class<E> type) {
    return new EnumText<>(type, false);
  }

  /** An enum whose words are whole numbers, and that has none yet. */
  public static <E extends Enum<E>> EnumText<E> ofNumbers(Class<E> type) {
    return new EnumText<>(type, true);
  }

  /** Lets a constant stand for every word that no constant has. */
  public EnumText<E> otherwise(E constant) {
    fallback = constant;
    return this;
  }

  /** Whether JSON has numbers for words. */
  public boolean isNumeric() {
    return isNumeric;
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
  public @Nullable E decodeNumber(BigDecimal number, Faults faults) {
    if (!isNumeric) {
      return mistyped(faults);
    }
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return decode(Scalars.DECIMAL.encode(plain), faults);
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
    if (fallback != null) {
      return fallback;
    }
    String choice = isNumeric ? Quoted.plainChoice(expected) : Quoted.choice(expected);
    return refuse(faults, "enum", "Input should be " + choice, "expected", choice);
  }
}
