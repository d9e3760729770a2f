package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;

/**
 * One deployable application.
 *
 * @param packageName the package of the generated code: the common package of its services, or that
 *     of its marker interface
 * @param serverName the simple name of the generated server: {@code ApiServer}
 * @param title its title in the document
 * @param version its version in the document
 * @param description its description in the document
 * @param license its licence in the document
 * @param details what else the document says about it
 * @param path the path in front of every path
 * @param redirectSlashes whether a slash too many or too few is redirected
 * @param errors what its errors look like
 * @param rates how often its operations may be called, unless they say so themselves
 * @param interceptors what stands around all its operations, the outermost one first
 * @param guarded whether operations that ask for no credential have to say so
 * @param mounts where its services stand; none when every service stands once, at its own path
 */
public record Application(
    String packageName,
    String serverName,
    String title,
    String version,
    Optional<String> description,
    Optional<License> license,
    Details details,
    String path,
    boolean redirectSlashes,
    ErrorStyle errors,
    RateLimits rates,
    List<TypeName> interceptors,
    boolean guarded,
    List<Mount> mounts) {

  /** Copies the lists. */
  public Application {
    interceptors = List.copyOf(interceptors);
    mounts = List.copyOf(mounts);
  }

  /** An application that serves every service at its own path. */
  public Application(
      String packageName,
      String serverName,
      String title,
      String version,
      Optional<String> description,
      Optional<License> license) {
    this(
        packageName,
        serverName,
        title,
        version,
        description,
        license,
        Details.NONE,
        "",
        true,
        ErrorStyle.DETAIL,
        RateLimits.UNSAID,
        List.of(),
        false,
        List.of());
  }

  /** Whether it has a service. */
  public boolean serves(TypeName service) {
    return mounts.isEmpty() || mounts.stream().anyMatch(it -> it.service().equals(service));
  }

  /** {@code Shop}: the name of the server without its ending, for what is named alike. */
  public String stem() {
    return serverName.endsWith("Server")
        ? serverName.substring(0, serverName.length() - "Server".length())
        : serverName;
  }

  /** The same with all its services at their own paths: one whose paths are complete. */
  Application mounted() {
    return new Application(
        packageName,
        serverName,
        title,
        version,
        description,
        license,
        details,
        "",
        redirectSlashes,
        errors,
        rates,
        interceptors,
        guarded,
        List.of());
  }

  /** The same with errors that look different. */
  public Application with(ErrorStyle style) {
    return new Application(
        packageName,
        serverName,
        title,
        version,
        description,
        license,
        details,
        path,
        redirectSlashes,
        style,
        rates,
        interceptors,
        guarded,
        mounts);
  }

  /**
   * A licence.
   *
   * @param name its name, such as {@code Apache-2.0}
   * @param url where it can be read
   */
  public record License(String name, Optional<String> url) {}

  /**
   * What few applications say.
   *
   * @param summary one line about it
   * @param termsOfService where its terms can be read
   * @param contact whom to ask
   */
  public record Details(
      Optional<String> summary, Optional<String> termsOfService, Optional<Contact> contact) {

    /** An application that says none of it. */
    public static final Details NONE =
        new Details(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Whom to ask about an application.
   *
   * @param name a person or an organisation
   * @param url a page
   * @param email an address
   */
  public record Contact(Optional<String> name, Optional<String> url, Optional<String> email) {

    /** Whether it says anything. */
    public boolean isKnown() {
      return name.isPresent() || url.isPresent() || email.isPresent();
    }
  }

  /**
   * A service at a place.
   *
   * @param service the service
   * @param label what it is called there, unique in the application: {@code Items}, or
   *     {@code ItemsV1} when it stands at several places
   * @param path the path in front of its own; empty or without a slash at its end
   * @param tags tags in front of its own
   * @param location where that is written
   */
  public record Mount(
      TypeName service, String label, String path, List<String> tags, Location location) {

    /** Copies the tags. */
    public Mount {
      tags = List.copyOf(tags);
    }
  }
}
