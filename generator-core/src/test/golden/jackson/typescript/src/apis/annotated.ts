// Generated from shop.Annotated by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Account,
  AccountInput,
  Bag,
  Cell,
  Customer,
  Made,
  MadeInput,
  Names,
  NamesInput,
  Open,
  Sparse,
  SparseInput,
  Strict,
  StrictInput,
  Tags,
} from "../types.js";

/** Jackson's annotations, and ours beside them. */
export class AnnotatedApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `POST /account` */
  account(account: AccountInput, options?: RequestOptions): Promise<Account> {
    return annotatedAccount(this.#transport, account, options);
  }

  /** `POST /names` */
  names(names: NamesInput, options?: RequestOptions): Promise<Names> {
    return annotatedNames(this.#transport, names, options);
  }

  /** `POST /strict` */
  strict(strict: StrictInput, options?: RequestOptions): Promise<Strict> {
    return annotatedStrict(this.#transport, strict, options);
  }

  /** `POST /open` */
  open(open: Open, options?: RequestOptions): Promise<Open> {
    return annotatedOpen(this.#transport, open, options);
  }

  /** `POST /bag` */
  bag(bag: Bag, options?: RequestOptions): Promise<Bag> {
    return annotatedBag(this.#transport, bag, options);
  }

  /** `POST /address` */
  address(customer: Customer, options?: RequestOptions): Promise<Customer> {
    return annotatedAddress(this.#transport, customer, options);
  }

  /** `POST /sparse` */
  sparse(sparse: SparseInput, options?: RequestOptions): Promise<Sparse> {
    return annotatedSparse(this.#transport, sparse, options);
  }

  /** `POST /cell` */
  cell(cell: Cell, options?: RequestOptions): Promise<Cell> {
    return annotatedCell(this.#transport, cell, options);
  }

  /** `POST /tags` */
  tags(tags: readonly Tags[], options?: RequestOptions): Promise<readonly Tags[]> {
    return annotatedTags(this.#transport, tags, options);
  }

  /** `POST /made` */
  made(made: MadeInput, options?: RequestOptions): Promise<Made> {
    return annotatedMade(this.#transport, made, options);
  }
}

/** `POST /account` */
export async function annotatedAccount(
  transport: HttpTransport,
  account: AccountInput,
  options?: RequestOptions,
): Promise<Account> {
  return transport.json<Account>(
    {
      operationId: "account",
      method: "POST",
      path: "/account",
      body: account,
    },
    options,
  );
}

/** `POST /names` */
export async function annotatedNames(
  transport: HttpTransport,
  names: NamesInput,
  options?: RequestOptions,
): Promise<Names> {
  return transport.json<Names>(
    {
      operationId: "names",
      method: "POST",
      path: "/names",
      body: names,
    },
    options,
  );
}

/** `POST /strict` */
export async function annotatedStrict(
  transport: HttpTransport,
  strict: StrictInput,
  options?: RequestOptions,
): Promise<Strict> {
  return transport.json<Strict>(
    {
      operationId: "strict",
      method: "POST",
      path: "/strict",
      body: strict,
    },
    options,
  );
}

/** `POST /open` */
export async function annotatedOpen(
  transport: HttpTransport,
  open: Open,
  options?: RequestOptions,
): Promise<Open> {
  return transport.json<Open>(
    {
      operationId: "open",
      method: "POST",
      path: "/open",
      body: open,
    },
    options,
  );
}

/** `POST /bag` */
export async function annotatedBag(
  transport: HttpTransport,
  bag: Bag,
  options?: RequestOptions,
): Promise<Bag> {
  return transport.json<Bag>(
    {
      operationId: "bag",
      method: "POST",
      path: "/bag",
      body: bag,
    },
    options,
  );
}

/** `POST /address` */
export async function annotatedAddress(
  transport: HttpTransport,
  customer: Customer,
  options?: RequestOptions,
): Promise<Customer> {
  return transport.json<Customer>(
    {
      operationId: "address",
      method: "POST",
      path: "/address",
      body: customer,
    },
    options,
  );
}

/** `POST /sparse` */
export async function annotatedSparse(
  transport: HttpTransport,
  sparse: SparseInput,
  options?: RequestOptions,
): Promise<Sparse> {
  return transport.json<Sparse>(
    {
      operationId: "sparse",
      method: "POST",
      path: "/sparse",
      body: sparse,
    },
    options,
  );
}

/** `POST /cell` */
export async function annotatedCell(
  transport: HttpTransport,
  cell: Cell,
  options?: RequestOptions,
): Promise<Cell> {
  return transport.json<Cell>(
    {
      operationId: "cell",
      method: "POST",
      path: "/cell",
      body: cell,
    },
    options,
  );
}

/** `POST /tags` */
export async function annotatedTags(
  transport: HttpTransport,
  tags: readonly Tags[],
  options?: RequestOptions,
): Promise<readonly Tags[]> {
  return transport.json<readonly Tags[]>(
    {
      operationId: "tags",
      method: "POST",
      path: "/tags",
      body: tags,
    },
    options,
  );
}

/** `POST /made` */
export async function annotatedMade(
  transport: HttpTransport,
  made: MadeInput,
  options?: RequestOptions,
): Promise<Made> {
  return transport.json<Made>(
    {
      operationId: "made",
      method: "POST",
      path: "/made",
      body: made,
    },
    options,
  );
}
