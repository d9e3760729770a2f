// Generated from shop.Trees by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Tree } from "../types.js";

export class TreesApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `PUT /trees` */
  put(tree: Tree, options?: RequestOptions): Promise<Tree> {
    return treesPut(this.#transport, tree, options);
  }
}

/** `PUT /trees` */
export async function treesPut(
  transport: HttpTransport,
  tree: Tree,
  options?: RequestOptions,
): Promise<Tree> {
  return transport.json<Tree>(
    {
      operationId: "put",
      method: "PUT",
      path: "/trees",
      body: tree,
    },
    options,
  );
}
