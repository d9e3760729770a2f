package dev.jetwright.generator.contract;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The body of an answer.
 *
 * <p>{@link Visitor} makes the compiler list the places that a new kind of body must visit.
 */
public sealed interface Content {

  /** Calls the method of this kind of body. */
  <R> R accept(Visitor<R> visitor);

  /** The types of the values in it. */
  default Stream<TypeUse> values() {
    return Stream.empty();
  }

  /** The same with other types in place of those of its values. */
  default Content with(UnaryOperator<TypeUse> types) {
    return this;
  }

  /** Whether it is one value after the other, while they come. */
  default boolean isSeries() {
    return this instanceof Lines || this instanceof Events;
  }

  /** Whether there may be none, which is answered with 404. */
  default boolean isOptional() {
    return false;
  }

  /** Whether it is a file, of which a part can be asked for. */
  default boolean isFile() {
    return this instanceof Bytes bytes && bytes.source() == Bytes.Source.FILE;
  }

  /** Whether all of it is there before any of it is sent. */
  default boolean isWhole() {
    return this instanceof Value
        || this instanceof Text
        || this instanceof Page
        || this instanceof Bytes bytes && bytes.source() == Bytes.Source.ARRAY;
  }

  /** No body; or the JSON {@code null}, where the answer has a media type. */
  record None() implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.none();
    }
  }

  /**
   * A value, as JSON or what a codec makes of it.
   *
   * @param type its type
   */
  record Value(TypeUse type) implements Content {
    @Override
    public boolean isOptional() {
      return type.nullness() == Nullness.OPTIONAL;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }

    @Override
    public Stream<TypeUse> values() {
      return Stream.of(type);
    }

    @Override
    public Content with(UnaryOperator<TypeUse> types) {
      return new Value(types.apply(type));
    }
  }

  /**
   * A text as it is.
   *
   * @param isOptional whether there may be none
   */
  record Text(boolean isOptional) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Bytes as they are.
   *
   * @param source where they come from
   * @param isOptional whether there may be none
   */
  record Bytes(Source source, boolean isOptional) implements Content {

    /** Where bytes come from. */
    public enum Source {
      /** {@code byte[]}. */
      ARRAY,
      /** {@code InputStream}. */
      STREAM,
      /** {@code StreamingOutput}, which writes them. */
      WRITER,
      /** {@code Download}, which may be asked for a part. */
      FILE
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bytes(this);
    }
  }

  /**
   * Values one after the other, as JSON Lines.
   *
   * @param element their type
   * @param source where they come from
   * @param isOptional whether there may be no stream, which is 404
   */
  record Lines(TypeUse element, Source source, boolean isOptional) implements Content {

    /** Where values come from. */
    public enum Source {
      /** {@code java.util.stream.Stream}. */
      STREAM,
      /** {@code java.util.Iterator}. */
      ITERATOR,
      /** {@code java.util.concurrent.Flow.Publisher}. */
      PUBLISHER
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lines(this);
    }

    @Override
    public Stream<TypeUse> values() {
      return Stream.of(element);
    }

    @Override
    public Content with(UnaryOperator<TypeUse> types) {
      return new Lines(types.apply(element), source, isOptional);
    }
  }

  /**
   * Server-Sent Events.
   *
   * @param data the type of their data
   * @param isOptional whether there may be no stream of them, which is 404
   */
  record Events(TypeUse data, boolean isOptional) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.events(this);
    }

    @Override
    public Stream<TypeUse> values() {
      return Stream.of(data);
    }

    @Override
    public Content with(UnaryOperator<TypeUse> types) {
      return new Events(types.apply(data), isOptional);
    }
  }

  /**
   * Another place to go to, without a body.
   *
   * @param uri whether the method returns a {@code URI}, not a {@code Redirect}
   */
  record Redirection(boolean uri) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.redirection(this);
    }
  }

  /**
   * A page that a template makes.
   *
   * @param isOptional whether there may be none
   */
  record Page(boolean isOptional) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.page(this);
    }
  }

  /**
   * One answer for each kind of body.
   *
   * @param <R> the answer
   */
  interface Visitor<R> {
    /** No body. */
    R none();

    /** A value. */
    R value(Value value);

    /** A text as it is. */
    R text(Text text);

    /** Bytes as they are. */
    R bytes(Bytes bytes);

    /** Values one after the other. */
    R lines(Lines lines);

    /** Events. */
    R events(Events events);

    /** Another place. */
    R redirection(Redirection redirection);

    /** A page. */
    R page(Page page);
  }
}
