// Generated from shop.Files by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { UuidString } from "../runtime/values.js";
import type { Note } from "../types.js";

/** Files, found in many ways. */
export class FilesApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds by number.
   *
   * `GET /files/{id}`
   */
  byNumber(id: number, options?: RequestOptions): Promise<string> {
    return filesByNumber(this.#transport, id, options);
  }

  /**
   * Finds by key.
   *
   * `GET /files/{id}/{rate}`
   */
  byKey(
    id: UuidString,
    rate: number,
    options?: RequestOptions,
  ): Promise<string> {
    return filesByKey(this.#transport, id, rate, options);
  }

  /**
   * Reads a file.
   *
   * `GET /files/content/{path}`
   *
   * @param path - where it is, slashes and all
   */
  content(
    path: string,
    params: FilesContentParams = {},
    options?: RequestOptions,
  ): Promise<string> {
    return filesContent(this.#transport, path, params, options);
  }

  /**
   * Writes a file.
   *
   * `PUT /files/content/{path}`
   */
  write(
    path: string,
    params: FilesWriteParams,
    options?: RequestOptions,
  ): Promise<void> {
    return filesWrite(this.#transport, path, params, options);
  }

  /**
   * Names a release.
   *
   * `GET /files/releases/v{major}.{minor}/{name}.txt`
   */
  release(
    major: number,
    minor: number,
    name: string,
    options?: RequestOptions,
  ): Promise<string> {
    return filesRelease(this.#transport, major, minor, name, options);
  }

  /**
   * Searches, whatever the verb.
   *
   * `GET /files/search`
   */
  searchGet(params: FilesSearchGetParams, options?: RequestOptions): Promise<string> {
    return filesSearchGet(this.#transport, params, options);
  }

  /**
   * Searches, whatever the verb.
   *
   * `POST /files/search`
   */
  searchPost(params: FilesSearchPostParams, options?: RequestOptions): Promise<string> {
    return filesSearchPost(this.#transport, params, options);
  }

  /**
   * Searches, whatever the verb.
   *
   * `PUT /files/find`
   */
  searchPut(params: FilesSearchPutParams, options?: RequestOptions): Promise<string> {
    return filesSearchPut(this.#transport, params, options);
  }

  /**
   * Searches, whatever the verb.
   *
   * `PATCH /files/find`
   */
  searchPatch(params: FilesSearchPatchParams, options?: RequestOptions): Promise<string> {
    return filesSearchPatch(this.#transport, params, options);
  }

  /**
   * Stands at two paths that bind it differently.
   *
   * `GET /files/where/{place}`
   */
  whereGet(place: string, options?: RequestOptions): Promise<string> {
    return filesWhereGet(this.#transport, place, options);
  }

  /**
   * Stands at two paths that bind it differently.
   *
   * `DELETE /files/where`
   */
  whereDelete(params: FilesWhereDeleteParams, options?: RequestOptions): Promise<string> {
    return filesWhereDelete(this.#transport, params, options);
  }

  /**
   * Embeds.
   *
   * `PUT /files/embedded/{id}`
   */
  embeddedPut(
    id: number,
    body: FilesEmbeddedPutBody,
    options?: RequestOptions,
  ): Promise<string> {
    return filesEmbeddedPut(this.#transport, id, body, options);
  }

  /**
   * Embeds.
   *
   * `POST /files/embedded/{id}`
   */
  embeddedPost(
    id: number,
    body: FilesEmbeddedPostBody,
    options?: RequestOptions,
  ): Promise<string> {
    return filesEmbeddedPost(this.#transport, id, body, options);
  }

  /**
   * Make a named file
   *
   * Is named.
   *
   * Says more.
   *
   * `POST /files/named`
   */
  named(params: FilesNamedParams, options?: RequestOptions): Promise<string> {
    return filesNamed(this.#transport, params, options);
  }

  /**
   * Answers HEAD as well as GET, which differ in their bodies.
   *
   * `HEAD /files/checked/{id}`
   */
  checkedHead(id: number, options?: RequestOptions): Promise<void> {
    return filesCheckedHead(this.#transport, id, options);
  }

  /**
   * Answers HEAD as well as GET, which differ in their bodies.
   *
   * `GET /files/checked/{id}`
   */
  checkedGet(id: number, options?: RequestOptions): Promise<string> {
    return filesCheckedGet(this.#transport, id, options);
  }

  /**
   * Overrides the path.
   *
   * `GET /files/single/{key}`
   */
  one(key: string, options?: RequestOptions): Promise<string> {
    return filesOne(this.#transport, key, options);
  }

  /**
   * Finds what is alike.
   *
   * `GET /files/listed`
   */
  all(params: FilesAllParams, options?: RequestOptions): Promise<string> {
    return filesAll(this.#transport, params, options);
  }
}

/**
 * Finds by number.
 *
 * `GET /files/{id}`
 */
export async function filesByNumber(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "byNumber",
      method: "GET",
      path: "/files/{id}",
      segments: { id },
    },
    options,
  );
}

/**
 * Finds by key.
 *
 * `GET /files/{id}/{rate}`
 */
export async function filesByKey(
  transport: HttpTransport,
  id: UuidString,
  rate: number,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "byKey",
      method: "GET",
      path: "/files/{id}/{rate}",
      segments: { id, rate },
    },
    options,
  );
}

/** The query parameters of {@link filesContent}. */
export interface FilesContentParams {
  /** the line to start at */
  readonly line?: number | null;
}

/**
 * Reads a file.
 *
 * `GET /files/content/{path}`
 *
 * @param path - where it is, slashes and all
 */
export async function filesContent(
  transport: HttpTransport,
  path: string,
  params: FilesContentParams = {},
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "content",
      method: "GET",
      path: "/files/content/{path}",
      remainder: "path",
      segments: { path },
      query: { line: params.line },
    },
    options,
  );
}

/** The query parameters of {@link filesWrite}. */
export interface FilesWriteParams {
  readonly text: string;
}

/**
 * Writes a file.
 *
 * `PUT /files/content/{path}`
 */
export async function filesWrite(
  transport: HttpTransport,
  path: string,
  params: FilesWriteParams,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "write",
      method: "PUT",
      path: "/files/content/{path}",
      remainder: "path",
      segments: { path },
      query: { text: params.text },
    },
    options,
  );
}

/**
 * Names a release.
 *
 * `GET /files/releases/v{major}.{minor}/{name}.txt`
 */
export async function filesRelease(
  transport: HttpTransport,
  major: number,
  minor: number,
  name: string,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "release",
      method: "GET",
      path: "/files/releases/v{major}.{minor}/{name}.txt",
      segments: {
        major,
        minor,
        name,
      },
    },
    options,
  );
}

/** The query parameters of {@link filesSearchGet}. */
export interface FilesSearchGetParams {
  readonly q: string;
}

/**
 * Searches, whatever the verb.
 *
 * `GET /files/search`
 */
export async function filesSearchGet(
  transport: HttpTransport,
  params: FilesSearchGetParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "search_get",
      method: "GET",
      path: "/files/search",
      query: { q: params.q },
    },
    options,
  );
}

/** The query parameters of {@link filesSearchPost}. */
export interface FilesSearchPostParams {
  readonly q: string;
}

/**
 * Searches, whatever the verb.
 *
 * `POST /files/search`
 */
export async function filesSearchPost(
  transport: HttpTransport,
  params: FilesSearchPostParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "search_post",
      method: "POST",
      path: "/files/search",
      query: { q: params.q },
    },
    options,
  );
}

/** The query parameters of {@link filesSearchPut}. */
export interface FilesSearchPutParams {
  readonly q: string;
}

/**
 * Searches, whatever the verb.
 *
 * `PUT /files/find`
 */
export async function filesSearchPut(
  transport: HttpTransport,
  params: FilesSearchPutParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "search_put",
      method: "PUT",
      path: "/files/find",
      query: { q: params.q },
    },
    options,
  );
}

/** The query parameters of {@link filesSearchPatch}. */
export interface FilesSearchPatchParams {
  readonly q: string;
}

/**
 * Searches, whatever the verb.
 *
 * `PATCH /files/find`
 */
export async function filesSearchPatch(
  transport: HttpTransport,
  params: FilesSearchPatchParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "search_patch",
      method: "PATCH",
      path: "/files/find",
      query: { q: params.q },
    },
    options,
  );
}

/**
 * Stands at two paths that bind it differently.
 *
 * `GET /files/where/{place}`
 */
export async function filesWhereGet(
  transport: HttpTransport,
  place: string,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "where_get",
      method: "GET",
      path: "/files/where/{place}",
      segments: { place },
    },
    options,
  );
}

/** The query parameters of {@link filesWhereDelete}. */
export interface FilesWhereDeleteParams {
  readonly place: string;
}

/**
 * Stands at two paths that bind it differently.
 *
 * `DELETE /files/where`
 */
export async function filesWhereDelete(
  transport: HttpTransport,
  params: FilesWhereDeleteParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "where_delete",
      method: "DELETE",
      path: "/files/where",
      query: { place: params.place },
    },
    options,
  );
}

/** The body of {@link filesEmbeddedPut}. */
export interface FilesEmbeddedPutBody {
  readonly first: Note;
  readonly second: Note;
}

/**
 * Embeds.
 *
 * `PUT /files/embedded/{id}`
 */
export async function filesEmbeddedPut(
  transport: HttpTransport,
  id: number,
  body: FilesEmbeddedPutBody,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "embedded_put",
      method: "PUT",
      path: "/files/embedded/{id}",
      segments: { id },
      body,
    },
    options,
  );
}

/** The body of {@link filesEmbeddedPost}. */
export interface FilesEmbeddedPostBody {
  readonly first: Note;
  readonly second: Note;
}

/**
 * Embeds.
 *
 * `POST /files/embedded/{id}`
 */
export async function filesEmbeddedPost(
  transport: HttpTransport,
  id: number,
  body: FilesEmbeddedPostBody,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "embedded_post",
      method: "POST",
      path: "/files/embedded/{id}",
      segments: { id },
      body,
    },
    options,
  );
}

/** The query parameters of {@link filesNamed}. */
export interface FilesNamedParams {
  readonly name: string;
}

/**
 * Make a named file
 *
 * Is named.
 *
 * Says more.
 *
 * `POST /files/named`
 */
export async function filesNamed(
  transport: HttpTransport,
  params: FilesNamedParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "makeNamed",
      method: "POST",
      path: "/files/named",
      query: { name: params.name },
    },
    options,
  );
}

/**
 * Answers HEAD as well as GET, which differ in their bodies.
 *
 * `HEAD /files/checked/{id}`
 */
export async function filesCheckedHead(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "checked_head",
      method: "HEAD",
      path: "/files/checked/{id}",
      segments: { id },
    },
    options,
  );
}

/**
 * Answers HEAD as well as GET, which differ in their bodies.
 *
 * `GET /files/checked/{id}`
 */
export async function filesCheckedGet(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "checked_get",
      method: "GET",
      path: "/files/checked/{id}",
      segments: { id },
    },
    options,
  );
}

/**
 * Overrides the path.
 *
 * `GET /files/single/{key}`
 */
export async function filesOne(
  transport: HttpTransport,
  key: string,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "one",
      method: "GET",
      path: "/files/single/{key}",
      segments: { key },
    },
    options,
  );
}

/** The query parameters of {@link filesAll}. */
export interface FilesAllParams {
  readonly like: string;
}

/**
 * Finds what is alike.
 *
 * `GET /files/listed`
 */
export async function filesAll(
  transport: HttpTransport,
  params: FilesAllParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "all",
      method: "GET",
      path: "/files/listed",
      query: { like: params.like },
    },
    options,
  );
}
