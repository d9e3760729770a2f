import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import {
  ApiClient,
  ApiError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  ItemNotFound,
  NotFoundError,
  ServerError,
  SoldOut,
  Teapot,
  TimeoutError,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableContentError,
  Unripe,
  ValidationError,
} from "everything-client";
import { json, text, withServer } from "./server.mjs";

const item = { name: "a@b.c", color: "red", related: [] };

/** What a call throws. */
async function thrown(answer, call, options = {}) {
  let caught;
  await withServer(answer, async ({ baseUrl }) => {
    try {
      await call(new ApiClient({ baseUrl, ...options }));
    } catch (error) {
      caught = error;
    }
  });
  assert.ok(caught, "nothing was thrown");
  return caught;
}

const find = (client, options) => client.items.find(7, { colors: [] }, options);
const create = (client) => client.items.create(item);

test("a declared error is matched by status and type", async () => {
  const body = { type: "ItemNotFound", detail: "No item 7", itemId: 7 };
  const error = await thrown(json(404, body, { "x-request-id": "r-1" }), find);
  assert.equal(error.constructor, ItemNotFound);
  assert.ok(error instanceof NotFoundError);
  assert.ok(error instanceof ApiError);
  assert.ok(error instanceof Error);
  assert.equal(error.name, "ItemNotFound");
  assert.equal(error.message, "404 ItemNotFound: No item 7");
  assert.match(error.stack, /^ItemNotFound: 404 ItemNotFound: No item 7\n/);
  assert.equal(String(error), "ItemNotFound: 404 ItemNotFound: No item 7");
  assert.equal(error.status, 404);
  assert.deepEqual(error.body, body);
  assert.equal(error.operationId, "find");
  assert.equal(error.requestId, "r-1");
  assert.equal(error.headers.get("content-type"), "application/json");

  const other = { type: "Teapot", detail: "x" };
  assert.equal((await thrown(json(418, other), find)).constructor, Teapot);
  assert.equal((await thrown(json(404, other), find)).constructor, NotFoundError);
  assert.equal((await thrown(json(409, { type: "SoldOut" }), create)).constructor, SoldOut);
  assert.equal((await thrown(json(409, { type: "SoldOut" }), find)).constructor, ConflictError);
});

test("422: a declared error, faults, or something else", async () => {
  const detail = [
    { type: "missing", loc: ["body", "name"], msg: "Field required", input: null },
    { type: "int_parsing", loc: ["query", "n", 0], msg: "Not an integer", input: "x" },
  ];
  const faults = await thrown(json(422, { detail }), create);
  assert.equal(faults.constructor, ValidationError);
  assert.ok(faults instanceof UnprocessableContentError);
  assert.deepEqual(faults.detail, detail);
  assert.equal(faults.message, "422: body.name: Field required; query.n.0: Not an integer");
  const declared = await thrown(json(422, { type: "Unripe", detail: "green" }), create);
  assert.equal(declared.constructor, Unripe);
  assert.ok(!(declared instanceof ValidationError));
  const other = await thrown(json(422, { detail: "no" }), create);
  assert.equal(other.constructor, UnprocessableContentError);
});

test("each status has its class", async () => {
  const classes = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    418: ApiError,
    429: TooManyRequestsError,
    500: ServerError,
    503: ServerError,
  };
  for (const [status, expected] of Object.entries(classes)) {
    const error = await thrown(json(Number(status), { detail: "why" }), find);
    assert.equal(error.constructor, expected);
    assert.equal(error.name, expected.name);
    assert.equal(error.message, `${status}: why`);
  }
});

test("the body of an error is never lost", async () => {
  const html = await thrown(text(502, "<h1>Bad gateway</h1>"), find);
  assert.equal(html.body, "<h1>Bad gateway</h1>");
  assert.equal(html.message, "502: <h1>Bad gateway</h1>");
  const broken = await thrown(text(500, '{"detail":', "application/json"), find);
  assert.equal(broken.body, '{"detail":');
  const empty = await thrown(text(500, ""), find);
  assert.equal(empty.body, undefined);
  assert.equal(empty.message, "500");
  const problem = await thrown(text(500, '{"title":"x"}', "application/problem+json"), find);
  assert.deepEqual(problem.body, { title: "x" });
  assert.equal(problem.message, '500: {"title":"x"}');
  const list = await thrown(json(500, [1, null]), find);
  assert.deepEqual(list.body, [1, null]);
  const long = await thrown(text(500, "x".repeat(5000)), find);
  assert.equal(long.body.length, 5000);
  assert.ok(long.message.length <= 1000);
});

test("a success that is not JSON keeps its text and says why", async () => {
  for (const body of ["<html>", "", "{"]) {
    const error = await thrown(text(200, body), find);
    assert.equal(error.constructor, ApiError);
    assert.equal(error.status, 200);
    assert.equal(error.body, body);
    assert.ok(error.cause instanceof SyntaxError);
    assert.match(error.message, /^200 without JSON/);
  }
});

test("no server: a ConnectionError with its cause", async () => {
  let baseUrl;
  await withServer(json(200, 1), async (server) => {
    baseUrl = server.baseUrl;
  });
  await assert.rejects(find(new ApiClient({ baseUrl })), (error) => {
    assert.equal(error.constructor, ConnectionError);
    assert.equal(error.name, "ConnectionError");
    assert.equal(error.operationId, "find");
    assert.ok(error.cause instanceof TypeError);
    assert.match(error.message, /^find: No complete answer: .*ECONNREFUSED/);
    return true;
  });
});

test("a connection that breaks inside the body: a ConnectionError", async () => {
  const error = await thrown((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write('{"na');
    setTimeout(() => response.destroy(), 20);
  }, find);
  assert.equal(error.constructor, ConnectionError);
});

test("the time covers the answer's head and its body", async () => {
  const silent = () => {};
  const stalled = (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"name":');
  };
  for (const answer of [silent, stalled]) {
    for (const [ofClient, ofCall] of [[{ timeoutMs: 60 }], [{ timeoutMs: 60_000 }, { timeoutMs: 60 }]]) {
      const start = Date.now();
      const error = await thrown(answer, (client) => find(client, ofCall), ofClient);
      assert.equal(error.constructor, TimeoutError);
      assert.ok(error instanceof ConnectionError);
      assert.equal(error.name, "TimeoutError");
      assert.equal(error.message, "find: No complete answer within 60 ms");
      assert.ok(Date.now() - start < 5_000);
    }
  }
});

test("no limit, and one that no timer takes, are no limit", async () => {
  await withServer(json(200, item), async ({ baseUrl }) => {
    for (const timeoutMs of [Infinity, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
      assert.deepEqual(await find(new ApiClient({ baseUrl, timeoutMs })), item);
    }
  });
});

test("a fetch that knows no signals is bounded too", async () => {
  const fetch = () => new Promise(() => {});
  const client = new ApiClient({ baseUrl: "https://shop.test", fetch, timeoutMs: 20 });
  await assert.rejects(find(client), { name: "TimeoutError" });
});

test("an aborted signal throws its own reason", async () => {
  const abort = async (when, reason) => {
    const controller = new AbortController();
    const answer = (_, response) => {
      response.writeHead(200);
      response.write("{");
      setTimeout(() => controller.abort(reason), 20);
    };
    if (when === "before") {
      controller.abort(reason);
    }
    return await thrown(answer, (client) => find(client, { signal: controller.signal }));
  };
  for (const when of ["before", "during"]) {
    const error = await abort(when);
    assert.ok(error instanceof DOMException);
    assert.equal(error.name, "AbortError");
    const reason = new Error("no longer needed");
    assert.equal(await abort(when, reason), reason);
  }
  const timed = await thrown(() => {}, (client) => find(client, { signal: AbortSignal.timeout(20) }));
  assert.ok(timed instanceof DOMException);
  assert.equal(timed.name, "TimeoutError");
});

test("a signal that many calls share keeps no listener of theirs", async () => {
  const { signal } = new AbortController();
  const listeners = () => getEventListeners(signal, "abort").length;
  await withServer(json(200, item), async ({ baseUrl }) => {
    const client = new ApiClient({ baseUrl });
    await Promise.all(Array.from({ length: 20 }, () => find(client, { signal })));
    assert.equal(listeners(), 0);
  });
  await thrown(json(500, {}), (client) => find(client, { signal }));
  assert.equal(listeners(), 0);
});

test("an error can be made by hand, for tests of the caller", () => {
  const body = { type: "ItemNotFound", detail: "none", itemId: 1 };
  const error = new ItemNotFound({ operationId: "find", status: 404, headers: new Headers(), body });
  assert.equal(error.body.itemId, 1);
  assert.equal(error.requestId, undefined);
});
