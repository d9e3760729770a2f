package dev.jetwright;

import java.util.List;

/**
 * An operation of a server, for tools; the list of an application's operations is in its generated
 * {@code ShopOperations}.
 *
 * <pre>{@code
 * ShopOperations.ALL.stream().filter(it -> it.tags().contains("items")).map(OperationInfo::path)
 * }</pre>
 *
 * @param method its HTTP method
 * @param path its path template, with converters: {@code /items/{itemId:int}}
 * @param operationId its id in the document
 * @param tags its tags
 * @param hidden whether documents and clients leave it out
 */
public record OperationInfo(
    String method, String path, String operationId, List<String> tags, boolean hidden) {

  /** Copies the tags. */
  public OperationInfo {
    tags = List.copyOf(tags);
  }
}
