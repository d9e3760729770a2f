// Generated from shop.Files by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.OperationInfo;
import java.util.List;
import javax.annotation.processing.Generated;

/** The operations of {@link ApiServer}, for tools. */
@Generated("dev.jetwright")
public final class ApiOperations {
  /** Every operation, hidden ones among them. */
  public static final List<OperationInfo> ALL = List.of(
      new OperationInfo(
          "GET", "/files/{id:int}", "byNumber",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "GET", "/files/{id:uuid}/{rate:float}", "byKey",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "GET", "/files/content/{path:path}", "content",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "PUT", "/files/content/{path:path}", "write",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "GET", "/files/releases/v{major}.{minor}/{name}.txt", "release",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "GET", "/files/search", "search_get",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "POST", "/files/search", "search_post",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "PUT", "/files/find", "search_put",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "PATCH", "/files/find", "search_patch",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "GET", "/files/where/{place}", "where_get",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "DELETE", "/files/where", "where_delete",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "PUT", "/files/embedded/{id:int}", "embedded_put",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "POST", "/files/embedded/{id:int}", "embedded_post",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "POST", "/files/named", "makeNamed",
          Files.class, List.of("files", "special"), List.of(), false, false),
      new OperationInfo(
          "HEAD", "/files/checked/{id:int}", "checked_head",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "GET", "/files/checked/{id:int}", "checked_get",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "GET", "/files/secret", "secret",
          Files.class, List.of("files"), List.of(), false, true),
      new OperationInfo(
          "GET", "/files/single/{key}", "one",
          Files.class, List.of("files"), List.of(), false, false),
      new OperationInfo(
          "GET", "/files/raw/{name}/{rest:path}", "raw_get",
          Files.class, List.of("files"), List.of(), false, true),
      new OperationInfo(
          "POST", "/files/raw/{name}/{rest:path}", "raw_post",
          Files.class, List.of("files"), List.of(), false, true),
      new OperationInfo(
          "GET", "/files/listed", "all",
          Files.class, List.of("files", "listed"), List.of(), false, false));

  private ApiOperations() {}
}
