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

  /**
   * What the validator says about a product that was made in Java.
   *
   * `GET /products`
   */
  violations(options?: RequestOptions): Promise<readonly string[]> {
    return productsViolations(this.#transport, options);
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

/**
 * What the validator says about a product that was made in Java.
 *
 * `GET /products`
 */
export async function productsViolations(transport: HttpTransport, options?: RequestOptions): Promise<readonly string[]> {
  return transport.json<readonly string[]>(
    {
      operationId: "violations",
      method: "GET",
      path: "/products",
    },
    options,
  );
}
