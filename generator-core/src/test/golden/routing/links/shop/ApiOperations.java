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
      new OperationInfo("GET", "/files/{id:int}", "byNumber", List.of("files"), false),
      new OperationInfo("GET", "/files/{id:uuid}/{rate:float}", "byKey", List.of("files"), false),
      new OperationInfo("GET", "/files/content/{path:path}", "content", List.of("files"), false),
      new OperationInfo("PUT", "/files/content/{path:path}", "write", List.of("files"), false),
      new OperationInfo("GET", "/files/releases/v{major}.{minor}/{name}.txt", "release", List.of("files"), false),
      new OperationInfo("GET", "/files/search", "search_get", List.of("files"), false),
      new OperationInfo("POST", "/files/search", "search_post", List.of("files"), false),
      new OperationInfo("PUT", "/files/find", "search_put", List.of("files"), false),
      new OperationInfo("PATCH", "/files/find", "search_patch", List.of("files"), false),
      new OperationInfo("GET", "/files/where/{place}", "where_get", List.of("files"), false),
      new OperationInfo("DELETE", "/files/where", "where_delete", List.of("files"), false),
      new OperationInfo("PUT", "/files/embedded/{id:int}", "embedded_put", List.of("files"), false),
      new OperationInfo("POST", "/files/embedded/{id:int}", "embedded_post", List.of("files"), false),
      new OperationInfo("POST", "/files/named", "makeNamed", List.of("files", "special"), false),
      new OperationInfo("HEAD", "/files/checked/{id:int}", "checked_head", List.of("files"), false),
      new OperationInfo("GET", "/files/checked/{id:int}", "checked_get", List.of("files"), false),
      new OperationInfo("GET", "/files/secret", "secret", List.of("files"), true),
      new OperationInfo("GET", "/files/single/{key}", "one", List.of("files"), false),
      new OperationInfo("GET", "/files/raw/{name}/{rest:path}", "raw_get", List.of("files"), true),
      new OperationInfo("POST", "/files/raw/{name}/{rest:path}", "raw_post", List.of("files"), true),
      new OperationInfo("GET", "/files/listed", "all", List.of("files", "listed"), false));

  private ApiOperations() {}
}
