package dev.jetwright;

import java.util.List;

/**
 * An operation of a server, for tools and interceptors; the list of an application's operations is
 * in its generated {@code ShopOperations}.
 *
 * <pre>{@code
 * ShopOperations.ALL.stream().filter(it -> it.tags().contains("items")).map(OperationInfo::path)
 * }</pre>
 *
 * @param method its HTTP method
 * @param path its path template, with converters: {@code /items/{itemId:int}}
 * @param operationId its id in the document
 * @param service the interface that declares it
 * @param tags its tags
 * @param scopes the scopes that a caller needs
 * @param deprecated whether it, or its interface, is deprecated
 * @param hidden whether documents and clients leave it out
 */
public record OperationInfo(
    String method,
    String path,
    String operationId,
    Class<?> service,
    List<String> tags,
    List<String> scopes,
    boolean deprecated,
    boolean hidden) {

  /** Copies the lists. */
  public OperationInfo {
    tags = List.copyOf(tags);
    scopes = List.copyOf(scopes);
  }
}
