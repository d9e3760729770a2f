package dev.jetwright.runtime.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of faults by language: those that constraints name in braces, and those that stand for
 * the standard texts, under the type of the fault.
 *
 * <pre>{@code
 * MessageBundles.builder()
 *     .add("", Map.of("shop.sku", "Not a SKU"))
 *     .add("de", Map.of("shop.sku", "Keine SKU", "missing", "Pflichtfeld"))
 *     .build();
 * }</pre>
 */
public final class MessageBundles {
  /** No texts. */
  public static final MessageBundles NONE = new Builder().build();

  private static final int MOST_NESTED = 8;

  private final Map<String, Map<String, String>> bundles;
  private final List<Locale> locales = new ArrayList<>();

  private MessageBundles(Builder builder) {
    bundles = new LinkedHashMap<>(builder.bundles);
    for (String tag : bundles.keySet()) {
      if (!tag.isEmpty()) {
        locales.add(Locale.forLanguageTag(tag));
      }
    }
  }

  /** Bundles to be added. */
  public static Builder builder() {
    return new Builder();
  }

  /** The faults, with their texts in the language that the client likes best. */
  public List<Fault> in(@Nullable String acceptLanguage, List<Fault> faults) {
    List<Map<String, String>> texts = texts(acceptLanguage);
    List<Fault> told = new ArrayList<>(faults.size());
    for (Fault fault : faults) {
      String message = text(fault, texts);
      told.add(
          message.equals(fault.message())
              ? fault
              : new Fault(fault.type(), fault.loc(), message, fault.input(), fault.context()));
    }
    return told;
  }

  /** A text without a language. */
  String text(String message, @Nullable Object[] context) {
    return Messages.isTemplate(message)
        ? filled(Messages.text(message), texts(null), Messages.named(message, context))
        : message;
  }

  private String text(Fault fault, List<Map<String, String>> texts) {
    @Nullable Object[] context = fault.context().toArray();
    if (Messages.isTemplate(fault.message())) {
      return filled(
          Messages.text(fault.message()), texts, Messages.named(fault.message(), context));
    }
    String standard = find(fault.type(), texts);
    return standard == null ? fault.message() : filled(standard, texts, context);
  }

  private static String filled(
      String template, List<Map<String, String>> texts, @Nullable Object[] context) {
    String text = template;
    for (int i = 0; i < MOST_NESTED; i++) {
      String next = Messages.replaceKeys(text, key -> find(key, texts));
      if (next.equals(text)) {
        break;
      }
      text = next;
    }
    return Messages.finish(text, context);
  }

  private static @Nullable String find(String key, List<Map<String, String>> texts) {
    for (Map<String, String> some : texts) {
      String text = some.get(key);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** The bundles to look into, the nearest language first. */
  private List<Map<String, String>> texts(@Nullable String acceptLanguage) {
    List<Map<String, String>> texts = new ArrayList<>(2);
    Locale locale = best(acceptLanguage);
    if (locale != null) {
      add(locale.toLanguageTag(), texts);
      add(locale.getLanguage(), texts);
    }
    add("", texts);
    return texts;
  }

  private void add(String tag, List<Map<String, String>> texts) {
    Map<String, String> bundle = bundles.get(tag);
    if (bundle != null && !texts.contains(bundle)) {
      texts.add(bundle);
    }
  }

  private @Nullable Locale best(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || locales.isEmpty()) {
      return null;
    }
    try {
      return Locale.lookup(LanguageRange.parse(acceptLanguage), locales);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  /** Takes bundles. */
  public static final class Builder {
    private final Map<String, Map<String, String>> bundles = new LinkedHashMap<>();

    private Builder() {}

    /** Adds the texts of a language, or without one with an empty tag. */
    public Builder add(String languageTag, Map<String, String> texts) {
      bundles.put(languageTag, texts);
      return this;
    }

    /** The bundles. */
    public MessageBundles build() {
      return new MessageBundles(this);
    }
  }
}
