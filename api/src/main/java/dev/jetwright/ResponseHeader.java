package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A header that answers may have, for the document and the SDKs.
 *
 * <pre>{@code
 * @Get
 * @ResponseHeader(name = "X-Total", type = Integer.class, description = "How many there are.")
 * Reply<List<Item>> list();
 * }</pre>
 *
 * <p>On an interface it counts for all its operations. The operation sets it by name, with
 * {@link Reply#header}, or an interceptor does. Callers of an operation that returns a
 * {@link Reply} get these headers from the SDKs, typed; a header that an answer always has is
 * better a component of a record, see {@link Header}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(ResponseHeader.List.class)
public @interface ResponseHeader {

  /** Its name on the wire. */
  String name();

  /** Its type: a scalar or an enum. */
  Class<?> type() default String.class;

  /** What it says, in the document. */
  String description() default "";

  /** Several of them. */
  @Documented
  @Target({ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The headers. */
    ResponseHeader[] value();
  }
}
