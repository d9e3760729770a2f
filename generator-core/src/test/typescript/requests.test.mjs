import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiClient, HttpTransport } from "everything-client";
import { itemsFind } from "everything-client/apis/items";
import { json, text, withServer } from "./server.mjs";

const item = { name: "a@b.c", count: 1, color: "red", related: [] };

/** The requests that a call makes. */
async function requestsOf(call, answer = json(200, null), options = {}) {
  let seen;
  await withServer(answer, async ({ baseUrl, requests }) => {
    await call(new ApiClient({ baseUrl, ...options }), baseUrl);
    seen = requests;
  });
  return seen;
}

const urlOf = async (call) => (await requestsOf(call))[0].url;

test("path parameters are encoded, each as one segment", async () => {
  const names = (name) => urlOf((client) => client.requests.names(name));
  assert.equal(await names("plain"), "/names/plain/all");
  assert.equal(await names("a/b?c#d e%"), "/names/a%2Fb%3Fc%23d%20e%25/all");
  assert.equal(await names("größe 日本 😀"), `/names/${encodeURIComponent("größe 日本 😀")}/all`);
  assert.equal(await names("..."), "/names/.../all");
  assert.equal(await urlOf((client) => client.items.delete(-7)), "/items/-7");
});

test("a path parameter that would change the path is refused before anything is sent", async () => {
  for (const name of ["", ".", "..", undefined, null]) {
    const requests = await requestsOf((client) =>
      assert.rejects(client.requests.names(name), (error) => {
        assert.ok(error instanceof TypeError);
        assert.match(error.message, /^names: name cannot be "\.{0,2}" in \/names\/\{name\}/);
        return true;
      }),
    );
    assert.equal(requests.length, 0);
  }
});

test("query parameters: repeated keys, booleans, nothing for null and undefined", async () => {
  const url = await urlOf((client) =>
    client.requests.many({ limit: 0, pageSize: 5, since: null, tags: ["a b", "&=", "", "ü"] }),
  );
  assert.equal(url, "/many?limit=0&page-size=5&tags=a+b&tags=%26%3D&tags=&tags=%C3%BC");
  assert.equal(
    await urlOf((client) => client.requests.many({ limit: undefined, pageSize: true })),
    "/many?page-size=true",
  );
  assert.equal(await urlOf((client) => client.items.find(1, { colors: [] })), "/items/1");
});

test("headers: call before parameter before client", async () => {
  const headersOf = async (params, options) =>
    (
      await requestsOf((client) => client.items.find(1, { colors: [], ...params }, options), undefined, {
        headers: { "X-Request-Tag": "client", authorization: "Bearer x" },
      })
    )[0].headers;
  const plain = await headersOf({}, undefined);
  assert.equal(plain["x-request-tag"], "client");
  assert.equal(plain.authorization, "Bearer x");
  assert.equal(plain.accept, "application/json");
  assert.equal(plain["content-type"], undefined);
  assert.equal((await headersOf({ requestTag: ["a", "b"] }))["x-request-tag"], "a,\tb");
  const headers = { "x-request-tag": "call", accept: "text/plain" };
  const special = await headersOf({ requestTag: ["a"] }, { headers });
  assert.equal(special["x-request-tag"], "call");
  assert.equal(special.accept, "text/plain");
});

test("a body is JSON; without one there is no content type", async () => {
  const [created] = await requestsOf((client) => client.items.create({ ...item, count: undefined }));
  assert.equal(created.method, "POST");
  assert.equal(created.headers["content-type"], "application/json");
  assert.deepEqual(JSON.parse(created.text), { name: "a@b.c", color: "red", related: [] });
  const [none] = await requestsOf((client) => client.requests.note());
  assert.equal(none.text, "");
  assert.equal(none.headers["content-type"], undefined);
  const [nothing] = await requestsOf((client) => client.requests.note(null));
  assert.equal(nothing.text, "null");
  const [both] = await requestsOf((client) => client.shapes.paint({ shape: { type: "Circle", radius: 1 } }));
  assert.equal(both.text, '{"shape":{"type":"Circle","radius":1}}');
});

test("base URLs with a path and slashes", async () => {
  await withServer(json(200, "home"), async ({ baseUrl, requests }) => {
    for (const base of [`${baseUrl}/shop/v1`, `${baseUrl}/shop/v1/`, new URL(`${baseUrl}/shop/v1//`)]) {
      assert.equal(await new ApiClient({ baseUrl: base }).requests.home(), "home");
    }
    await new ApiClient({ baseUrl: `${baseUrl}/` }).requests.home();
    const urls = requests.map((it) => it.url);
    assert.deepEqual(urls, ["/shop/v1/", "/shop/v1/", "/shop/v1/", "/"]);
  });
});

test("answers: JSON, null, nothing, HEAD, a status that is not 2xx", async () => {
  await withServer(json(200, item), async ({ baseUrl }) => {
    const client = new ApiClient({ baseUrl });
    assert.deepEqual(await client.items.find(1, { colors: ["red"] }), item);
    assert.equal(await client.items.exists(1), undefined);
    assert.equal(await client.items.delete(1), undefined);
  });
  await withServer(json(200, null), async ({ baseUrl }) => {
    assert.equal(await new ApiClient({ baseUrl }).shapes.tree({ children: [] }), null);
  });
  for (const status of [204, 205, 304]) {
    await withServer(text(status, ""), async ({ baseUrl }) => {
      assert.equal(await new ApiClient({ baseUrl }).requests.patch(), undefined);
    });
  }
});

test("an optional result is undefined on a 404 that is no declared error", async () => {
  const maybe = async (answer) => {
    let result;
    await withServer(answer, async ({ baseUrl }) => {
      result = await new ApiClient({ baseUrl }).items.maybe(1);
    });
    return result;
  };
  assert.deepEqual(await maybe(json(200, item)), item);
  assert.equal(await maybe(json(404, { detail: "Not Found" })), undefined);
  await assert.rejects(maybe(json(404, { type: "ItemNotFound", detail: "x", itemId: 1 })), {
    name: "ItemNotFound",
  });
  await assert.rejects(maybe(json(410, {})), { name: "ApiError", status: 410 });
});

test("redirects are followed with method and body", async () => {
  const answer = (request, response) => {
    if (request.url === "/items") {
      response.writeHead(307, { location: "/items/" }).end();
    } else {
      json(201, JSON.parse(request.text))(request, response);
    }
  };
  const requests = await requestsOf(async (client) => {
    assert.deepEqual(await client.items.create(item), item);
  }, answer);
  assert.deepEqual(
    requests.map((it) => `${it.method} ${it.url}`),
    ["POST /items", "POST /items/"],
  );
});

test("free functions take the transport", async () => {
  await withServer(json(200, item), async ({ baseUrl }) => {
    assert.deepEqual(await itemsFind(new HttpTransport({ baseUrl }), 1, { colors: [] }), item);
    assert.deepEqual(await itemsFind(new ApiClient({ baseUrl }).transport, 1, { colors: [] }), item);
  });
});

test("a fetch of the user's takes the place of the platform's", async () => {
  const calls = [];
  const fetch = async function (url, init) {
    assert.equal(this, undefined);
    calls.push(`${init.method} ${url}`);
    return Response.json("mine");
  };
  const client = new ApiClient({ baseUrl: "https://shop.test", fetch });
  assert.equal(await client.requests.home(), "mine");
  assert.deepEqual(calls, ["GET https://shop.test/"]);
});
