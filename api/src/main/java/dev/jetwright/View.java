package dev.jetwright;

import java.util.Objects;

/**
 * A page: a template and what it shows.
 *
 * <pre>{@code
 * @Get("/{itemId}/page")
 * View page(long itemId);
 *
 * public View page(long itemId) {
 *   return View.of("item.mustache", Map.of("item", find(itemId)));
 * }
 * }</pre>
 *
 * <p>The template engine that the server is given renders it, as {@code text/html} unless
 * {@code @Produces} says otherwise.
 *
 * @param template the template's name, as the engine knows it
 * @param model what the template shows
 */
public record View(String template, Object model) {

  /** Neither is null. */
  public View {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(model, "model");
  }

  /** A page of a template that shows something. */
  public static View of(String template, Object model) {
    return new View(template, model);
  }
}
