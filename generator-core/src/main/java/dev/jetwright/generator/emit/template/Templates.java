package dev.jetwright.generator.emit.template;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheFactory;
import com.github.mustachejava.MustacheNotFoundException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.SpecMustacheFactory;
import com.github.mustachejava.SpecMustacheVisitor;
import com.github.mustachejava.TemplateContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The templates of every target, by path: {@code server/Routes.java.mustache}.
 *
 * <p>A file of the same path in the user's folder takes the place of a built-in one.
 */
public final class Templates {
  private static final String BUILT_IN = "/jetwright/templates/";

  private final Optional<Path> overrides;
  private final MustacheFactory factory = new Factory();

  /**
   * The built-in templates behind those of a folder.
   *
   * @param overrides the user's folder, if there is one
   */
  public Templates(Optional<Path> overrides) {
    this.overrides = overrides;
  }

  /**
   * Fills in a template.
   *
   * @param path the template's path
   * @param view a record whose components are the template's names
   * @throws TemplateException if the template does not exist, is malformed, or has a name that no
   *     view has
   */
  public String render(String path, Record view) {
    try {
      Mustache template = factory.compile(path);
      StringWriter text = new StringWriter();
      template.execute(text, view).flush();
      return text.toString();
    } catch (MustacheNotFoundException e) {
      throw new TemplateException("No template " + e.getName(), e);
    } catch (MustacheException e) {
      throw new TemplateException(path + ": " + reason(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What went wrong innermost: the engine wraps it once for each tag around it. */
  private static String reason(MustacheException failure) {
    MustacheException inner = failure;
    while (inner.getCause() instanceof MustacheException cause) {
      inner = cause;
    }
    String place = failure.getMessage().replaceAll("(?s).*( @\\[.*?]).*", "$1");
    return inner.getMessage().contains("@[") ? inner.getMessage() : inner.getMessage() + place;
  }

  /**
   * The text of a file that goes into an output as it is, such as an SDK's support file.
   *
   * @param path the file's path, beside the templates
   * @throws TemplateException if there is no such file
   */
  public String verbatim(String path) {
    try (Reader reader = open(path)) {
      if (reader == null) {
        throw new TemplateException("No file " + path, null);
      }
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reader open(String path) throws IOException {
    if (overrides.isPresent() && Files.isRegularFile(overrides.get().resolve(path))) {
      return Files.newBufferedReader(overrides.get().resolve(path), StandardCharsets.UTF_8);
    }
    InputStream resource = Templates.class.getResourceAsStream(BUILT_IN + path);
    return resource == null ? null : new InputStreamReader(resource, StandardCharsets.UTF_8);
  }

  /** The engine, without escaping and without names that may be missing. */
  private final class Factory extends SpecMustacheFactory {
    Factory() {
      super((String path) -> null);
      setObjectHandler(new StrictViews());
    }

    @Override
    public Reader getReader(String path) {
      try {
        Reader reader = open(path);
        if (reader == null) {
          throw new MustacheNotFoundException(path);
        }
        return reader;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Partials are named like templates: by their whole path. */
    @Override
    public String resolvePartialPath(String folder, String name, String extension) {
      return name;
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
      return new Lines(this);
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Drops the line feed behind a comment that has a line of its own; the engine keeps it. */
  private static final class Lines extends SpecMustacheVisitor {
    private boolean afterComment;

    Lines(Factory factory) {
      super(factory);
    }

    @Override
    public void comment(TemplateContext place, String text) {
      afterComment = place.startOfLine();
      super.comment(place, text);
    }

    @Override
    public void write(TemplateContext place, String text) {
      boolean dropped = afterComment && text.equals("\n");
      afterComment &= text.isEmpty();
      if (!dropped) {
        super.write(place, text);
      }
    }
  }
}
