// Generated from shop.Products by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Product } from "../types.js";

export class ProductsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `PUT /products` */
  put(product: Product, options?: RequestOptions): Promise<void> {
    return productsPut(this.#transport, product, options);
  }
}

/** `PUT /products` */
export async function productsPut(
  transport: HttpTransport,
  product: Product,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "put",
      method: "PUT",
      path: "/products",
      body: product,
    },
    options,
  );
}
