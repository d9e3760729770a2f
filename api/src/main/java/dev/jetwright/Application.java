package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A deployable application: {@code Shop} has the server {@code ShopServer}, with a document of its
 * own.
 *
 * <pre>{@code
 * /** Everything that a shop needs. *&#47;
 * @Application(title = "Shop", version = "2.1", path = "/api")
 * interface Shop {}
 * }</pre>
 *
 * <p>Without {@code apis} and {@link Mount} it serves all {@link Api} interfaces of its module.
 * Without any {@code @Application} these make one whose server is {@code ApiServer}. The marker's
 * package is where the server is generated; of several markers, their common package. Its Javadoc
 * is the description in the document; what neither it nor the annotation says is taken from the
 * pom.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Application {

  /** The title in the document. */
  String title() default "";

  /** One line about the application, in the document. */
  String summary() default "";

  /** The version of the API, in the document. */
  String version() default "";

  /** The description in the document, in Markdown. */
  String description() default "";

  /** Where the terms of service can be read. */
  String termsOfService() default "";

  /** Whom to ask. */
  Contact contact() default @Contact;

  /** The licence. */
  License license() default @License;

  /** The path in front of every path, such as {@code "/api"}. */
  String path() default "";

  /** The interfaces that it serves at their own paths; {@link Mount} serves them at others. */
  Class<?>[] apis() default {};

  /** Whether a slash too many or too few at the end of a path is redirected, or 404. */
  boolean redirectSlashes() default true;

  /** Whether an operation that neither asks for credentials nor is {@link Public} builds. */
  SecurityPolicy security() default SecurityPolicy.DECLARED;

  /** What errors look like: in answers, in the document and in SDKs. */
  ErrorFormat errors() default ErrorFormat.DETAIL;

  /**
   * A body of one's own for every error that no operation declares. It is a model with a public
   * static method that takes a {@link Failure} and makes one; the document and the SDKs know it.
   */
  Class<?> errorType() default void.class;

  /**
   * With {@link ErrorFormat#PROBLEM}, what stands before a declared error's name in its
   * {@code type}, such as {@code "https://shop.example/problems/"}.
   */
  String problemTypes() default "/problems/";
}
