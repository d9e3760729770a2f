package dev.jetwright.generator.contract;

/**
 * Documentation in Markdown, as an author wrote it in Javadoc.
 *
 * @param summary the first sentence, on one line; empty when there is none
 * @param description what follows the first sentence; empty when there is nothing
 */
public record Doc(String summary, String description) {

  /** No documentation. */
  public static final Doc NONE = new Doc("", "");

  /** Whether the author wrote nothing. */
  public boolean isEmpty() {
    return summary.isEmpty() && description.isEmpty();
  }

  /** Summary and description, a blank line between them. */
  public String text() {
    return description.isEmpty() ? summary : summary + "\n\n" + description;
  }
}
