package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Strings: any text, and no number or boolean.
 *
 * <pre>{@code
 * private static final Scalar<String> CODE_SCALAR = Scalars.STRING.trimmed().inUpperCase();
 * }</pre>
 */
public final class StringScalar extends Scalar<String> {
  static final String MISTYPED = "string_type";
  static final String MISTYPED_MESSAGE = "Input should be a valid string";

  private final UnaryOperator<String> conversion;

  StringScalar() {
    this(UnaryOperator.identity(), MISTYPED, MISTYPED_MESSAGE);
  }

  private StringScalar(UnaryOperator<String> conversion, String mistyped, String message) {
    super(mistyped, message);
    this.conversion = conversion;
  }

  @Override
  public String decode(String text, Faults faults) {
    return conversion.apply(text);
  }

  @Override
  public String encode(String value) {
    return value;
  }

  private StringScalar then(UnaryOperator<String> next) {
    return then(next, MISTYPED, MISTYPED_MESSAGE);
  }

  private StringScalar then(UnaryOperator<String> next, String mistyped, String message) {
    return new StringScalar(text -> next.apply(conversion.apply(text)), mistyped, message);
  }

  /** The same, without white space around it: {@code @Trim}. */
  public StringScalar trimmed() {
    return then(WhiteSpace::trimmed);
  }

  /** The same, in lower case: {@code @LowerCase}. */
  public StringScalar inLowerCase() {
    return then(text -> text.toLowerCase(Locale.ROOT));
  }

  /** The same, in upper case: {@code @UpperCase}. */
  public StringScalar inUpperCase() {
    return then(text -> text.toUpperCase(Locale.ROOT));
  }

  /** The same, with the host in lower case: {@code @Email}. */
  public StringScalar email() {
    return then(StringScalar::withHostInLowerCase);
  }

  private static String withHostInLowerCase(String address) {
    int host = address.lastIndexOf('@') + 1;
    return host == 0
        ? address
        : address.substring(0, host) + address.substring(host).toLowerCase(Locale.ROOT);
  }

  /** The same, a URL in the form that all its spellings have in common: {@code @Url}. */
  public StringScalar url() {
    return then(UriScalar::normalized, UriScalar.MISTYPED, UriScalar.MISTYPED_MESSAGE);
  }

  /** One of some words: {@code @OneOf}. */
  public Scalar<String> oneOf(String... words) {
    return new LiteralScalar(this, List.of(words));
  }

  /** Strings out of a list. */
  private static final class LiteralScalar extends Scalar<String> {
    private final StringScalar any;
    private final List<String> words;

    LiteralScalar(StringScalar any, List<String> words) {
      super(Literals.FAULT, Literals.message(Quoted.choice(words)));
      this.any = any;
      this.words = words;
    }

    @Override
    public @Nullable String decode(String text, Faults faults) {
      String word = any.decode(text, faults);
      return words.contains(word) ? word : mistyped(faults);
    }

    @Override
    public @Nullable String mistyped(Faults faults) {
      Literals.report(Quoted.choice(words), faults);
      return null;
    }

    @Override
    public String encode(String value) {
      return value;
    }
  }
}
