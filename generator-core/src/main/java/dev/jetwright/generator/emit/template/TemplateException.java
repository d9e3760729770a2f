package dev.jetwright.generator.emit.template;

/** A template that cannot be rendered; the message names the template and its line. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateException(String message, Throwable cause) {
    super(message, cause);
  }
}
