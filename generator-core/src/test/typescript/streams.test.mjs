import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { createServer } from "node:net";
import { test } from "node:test";
import { ApiError, ConnectionError, HttpTransport, NotFoundError, StreamCutError, TimeoutError } from "everything-client";

const LINES = "HTTP/1.1 200 OK\r\ncontent-type: application/jsonl\r\ntransfer-encoding: chunked\r\n\r\n";
const EVENTS = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream;charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n";
const END = "0\r\n\r\n";

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const chunk = (text) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const status = (line, more = "") => `HTTP/1.1 ${line}\r\ncontent-length: 0\r\n${more}\r\n`;

/**
 * Runs a test against a server that answers the n-th request as the n-th function says, the last of
 * them again and again. Each takes the socket and the request's head; `sockets` are those that had
 * a request and are still open.
 */
async function served(answers, run) {
  const heads = [];
  const all = new Set();
  const sockets = new Set();
  const server = createServer((socket) => {
    all.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    let text = "";
    socket.on("data", (data) => {
      text += data;
      if (text.includes("\r\n\r\n")) {
        const head = text;
        text = "";
        heads.push(head);
        sockets.add(socket);
        answers[Math.min(heads.length, answers.length) - 1](socket, head);
      }
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const transport = new HttpTransport({ baseUrl: `http://127.0.0.1:${server.address().port}` });
  try {
    await run({ transport, heads, sockets });
  } finally {
    all.forEach((socket) => socket.destroy());
    await new Promise((done) => server.close(done));
  }
}

const says = (...texts) => (socket) => socket.write(texts.join(""));
const cuts = (...texts) => (socket) => socket.write(texts.join(""), () => setTimeout(() => socket.destroy(), 20));

const lines = { operationId: "list", method: "GET", path: "/lines", accept: "application/jsonl" };
const events = { operationId: "watch", method: "GET", path: "/events", accept: "text/event-stream" };

/** What comes, and the error that ends it. */
async function collected(iterable) {
  const values = [];
  try {
    for await (const value of iterable) {
      values.push(value);
    }
    return { values };
  } catch (error) {
    return { values, error };
  }
}

/** The client lets go of every connection. */
async function closed(sockets) {
  for (let count = 0; count < 100 && sockets.size > 0; count++) {
    await pause(20);
  }
  assert.equal(sockets.size, 0);
}

const idOf = (head) => /^last-event-id: (.*)\r$/im.exec(head)?.[1];
const quick = { reconnect: { delayMs: 5, maxDelayMs: 20 } };

test("lines come one by one, wherever the pieces begin", async () => {
  const text = '{"a":"größe"}\n\n[1]\r\n"x"\nnull\n12';
  for (const size of [1, 3, 1000]) {
    await served(
      [
        async (socket) => {
          socket.write(LINES);
          for (let at = 0; at < Buffer.byteLength(text); at += size) {
            const piece = Buffer.from(text).subarray(at, at + size);
            socket.write(Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from("\r\n")]));
            await pause(1);
          }
          socket.write(END);
        },
      ],
      async ({ transport, heads }) => {
        assert.deepEqual(await collected(transport.lines(lines)), { values: [{ a: "größe" }, [1], "x", null, 12] });
        assert.match(heads[0], /^accept: application\/jsonl\r$/m);
      },
    );
  }
});

test("nothing is sent before the loop, and each loop is a request", async () => {
  await served([says(LINES, chunk("1\n"), END)], async ({ transport, heads }) => {
    const values = transport.lines(lines);
    await pause(20);
    assert.equal(heads.length, 0);
    assert.deepEqual((await collected(values)).values, [1]);
    assert.deepEqual((await collected(values)).values, [1]);
    assert.equal(heads.length, 2);
  });
});

test("a cut transfer is an error, after all that came", async () => {
  await served([cuts(LINES, chunk("1\n2\n"))], async ({ transport }) => {
    const { values, error } = await collected(transport.lines(lines));
    assert.deepEqual(values, [1, 2]);
    assert.equal(error.constructor, StreamCutError);
    assert.ok(error instanceof ConnectionError);
    assert.equal(error.operationId, "list");
    assert.equal(error.name, "StreamCutError");
    assert.match(error.message, /^list: The answer broke off: /);
  });
  const unframed = "HTTP/1.1 200 OK\r\ncontent-type: application/jsonl\r\nconnection: close\r\n\r\n";
  await served([cuts(unframed, '1\n{"a":')], async ({ transport }) => {
    const { values, error } = await collected(transport.lines(lines));
    assert.deepEqual(values, [1]);
    assert.equal(error.constructor, StreamCutError);
  });
});

test("a line that is no JSON, an answer that is no stream, an error", async () => {
  await served([says(LINES, chunk("1\n{]\n2\n"), END)], async ({ transport }) => {
    const { values, error } = await collected(transport.lines(lines));
    assert.deepEqual(values, [1]);
    assert.equal(error.constructor, ApiError);
    assert.equal(error.body, "{]");
  });
  const page = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5\r\n\r\n<html";
  await served([says(page)], async ({ transport }) => {
    const { error } = await collected(transport.lines(lines));
    assert.equal(error.constructor, ApiError);
    assert.equal(error.body, "<html");
    assert.match(error.cause.message, /^Expected application\/jsonl, found text\/html/);
  });
  await served([says(status("404 Not Found"))], async ({ transport }) => {
    assert.equal((await collected(transport.lines(lines))).error.constructor, NotFoundError);
    assert.equal((await collected(transport.events(events))).error.constructor, NotFoundError);
  });
});

test("leaving the loop cancels the request", async () => {
  for (const [begin, open] of [
    [LINES + chunk("1\n2\n"), (transport) => transport.lines(lines)],
    [EVENTS + chunk("data: 1\n\ndata: 2\n\n"), (transport) => transport.events(events)],
  ]) {
    await served([says(begin)], async ({ transport, heads, sockets }) => {
      for await (const _ of open(transport)) {
        break;
      }
      await closed(sockets);
      assert.equal(heads.length, 1);
    });
  }
});

test("an iterator that waits can be left, too", async () => {
  await served([says(LINES, chunk("1\n"))], async ({ transport, sockets }) => {
    const iterator = transport.lines(lines)[Symbol.asyncIterator]();
    assert.deepEqual(await iterator.next(), { value: 1, done: false });
    const waiting = iterator.next();
    await pause(20);
    assert.deepEqual(await iterator.return(), { value: undefined, done: true });
    assert.deepEqual(await waiting, { value: undefined, done: true });
    await closed(sockets);
  });
});

test("aborting the signal throws its reason and leaves nothing behind", async () => {
  for (const open of [(t, options) => t.lines(lines, options), (t, options) => t.events(events, options)]) {
    await served([says(LINES.replace("application/jsonl", "x/y"))], async ({ transport }) => {
      const controller = new AbortController();
      controller.abort(new Error("before"));
      assert.equal((await collected(open(transport, { signal: controller.signal }))).error.message, "before");
    });
  }
  for (const [begin, open] of [
    [LINES + chunk("1\n"), (transport, options) => transport.lines(lines, options)],
    [EVENTS + chunk("id: 1\ndata: 1\n\n"), (transport, options) => transport.events(events, options)],
  ]) {
    await served([says(begin)], async ({ transport, heads, sockets }) => {
      const controller = new AbortController();
      const { signal } = controller;
      setTimeout(() => controller.abort(new Error("enough")), 50);
      const { values, error } = await collected(open(transport, { signal }));
      assert.equal(values.length, 1);
      assert.equal(error.message, "enough");
      await closed(sockets);
      assert.equal(heads.length, 1);
      assert.equal(getEventListeners(signal, "abort").length, 0);
    });
  }
});

test("an abort while it waits to connect again", async () => {
  await served([cuts(EVENTS, chunk("id: 1\nretry: 60000\ndata: 1\n\n"))], async ({ transport, heads }) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 100);
    const { error } = await collected(transport.events(events, { signal: controller.signal }));
    assert.equal(error.message, "enough");
    assert.equal(heads.length, 1);
  });
});

test("timeouts: until the answer begins, and while the server is silent", async () => {
  await served([() => {}], async ({ transport }) => {
    const { error } = await collected(transport.lines(lines, { timeoutMs: 50 }));
    assert.equal(error.constructor, TimeoutError);
    assert.match(error.message, /No answer within 50 ms/);
  });
  await served([says(LINES, chunk("1\n"))], async ({ transport, sockets }) => {
    const { values, error } = await collected(transport.lines(lines, { idleTimeoutMs: 500 }));
    assert.deepEqual(values, [1]);
    assert.equal(error.constructor, TimeoutError);
    await closed(sockets);
  });
  const slow = async (socket) => {
    socket.write(LINES);
    for (let count = 1; count <= 5; count++) {
      await pause(250);
      socket.write(chunk(`${count}\n`));
    }
    socket.write(END);
  };
  await served([slow], async ({ transport }) => {
    const { values } = await collected(transport.lines(lines, { timeoutMs: 1000, idleTimeoutMs: 1000 }));
    assert.deepEqual(values, [1, 2, 3, 4, 5]);
  });
});

test("a slow reader is not silence, and it holds the server back", async () => {
  let written = 0;
  const endless = (socket) => {
    socket.write(LINES);
    const text = chunk(`"${"x".repeat(9_997)}"\n`);
    const more = () => {
      while (!socket.destroyed && written < 100_000_000 && socket.write(text)) {
        written += text.length;
      }
    };
    socket.on("drain", more);
    more();
  };
  await served([endless], async ({ transport }) => {
    let count = 0;
    for await (const _ of transport.lines(lines, { idleTimeoutMs: 500 })) {
      count += 1;
      await pause(count === 1 ? 800 : 0);
      if (count === 5) {
        break;
      }
    }
    assert.ok(written < 20_000_000, `${written} bytes written`);
  });
});

test("events have names, ids and data", async () => {
  const text = 'id: 1\nevent: token\ndata: {"a":\ndata: 1}\n\n: ping\n\ndata: "x"\n\ndata: [DONE]\n\n';
  await served([says(EVENTS, chunk(text), END)], async ({ transport, heads }) => {
    const { values, error } = await collected(transport.events(events));
    assert.equal(error, undefined);
    assert.deepEqual(values.slice(0, 2), [
      { event: "token", data: { a: 1 }, id: "1", text: '{"a":\n1}' },
      { event: "message", data: "x", id: "1", text: '"x"' },
    ]);
    assert.equal(values[2].text, "[DONE]");
    assert.throws(() => values[2].data, ApiError);
    assert.match(heads[0], /^accept: text\/event-stream\r$/m);
    assert.equal(idOf(heads[0]), undefined);
  });
});

test("a lost connection is made anew, after the last event", async () => {
  await served(
    [
      cuts(EVENTS, chunk("retry: 5\nid: 1\ndata: 1\n\nid: 2\ndata: 2\n\nid: 3\ndata: 3\n")),
      (socket) => socket.destroy(),
      says(status("503 Service Unavailable")),
      cuts(EVENTS, chunk("id: größe\ndata: 3\n\n")),
      says(EVENTS, chunk("data: 4\n\n"), END),
    ],
    async ({ transport, heads }) => {
      const { values, error } = await collected(transport.events(events));
      assert.equal(error, undefined);
      assert.deepEqual(values.map((it) => it.data), [1, 2, 3, 4]);
      assert.deepEqual(heads.map(idOf), [undefined, "2", "2", "2", "größe"]);
    },
  );
});

test("resuming where an earlier call was", async () => {
  await served([says(EVENTS, END)], async ({ transport, heads }) => {
    await collected(transport.events(events, { lastEventId: "17" }));
    assert.equal(idOf(heads[0]), "17");
  });
});

test("without ids and retry time events are not asked for twice", async () => {
  await served([cuts(EVENTS, chunk("data: 1\n\n"))], async ({ transport, heads }) => {
    const { values, error } = await collected(transport.events(events));
    assert.deepEqual(values.map((it) => it.data), [1]);
    assert.equal(error.constructor, StreamCutError);
    assert.equal(heads.length, 1);
  });
  await served([cuts(EVENTS, chunk("data: 1\n\n")), says(EVENTS, END)], async ({ transport, heads }) => {
    assert.equal((await collected(transport.events(events, quick))).error, undefined);
    assert.equal(heads.length, 2);
  });
});

test("reconnecting can be turned off; a POST is not repeated unless it is said", async () => {
  const lost = cuts(EVENTS, chunk("id: 1\nretry: 1\ndata: 1\n\n"));
  await served([lost], async ({ transport, heads }) => {
    const { error } = await collected(transport.events(events, { reconnect: false }));
    assert.equal(error.constructor, StreamCutError);
    assert.equal(heads.length, 1);
  });
  const post = { ...events, method: "POST", body: { a: 1 } };
  await served([lost], async ({ transport, heads }) => {
    assert.equal((await collected(transport.events(post))).error.constructor, StreamCutError);
    assert.equal(heads.length, 1);
  });
  await served([lost, says(EVENTS, END)], async ({ transport, heads }) => {
    assert.equal((await collected(transport.events(post, quick))).error, undefined);
    assert.equal(heads.length, 2);
    assert.match(heads[1], /^POST .*\{"a":1\}$/s);
  });
});

test("attempts that bring nothing are limited", async () => {
  const options = { reconnect: { delayMs: 1, maxDelayMs: 2, attempts: 3 } };
  await served([cuts(EVENTS, chunk("id: 1\ndata: 1\n\n")), cuts(EVENTS)], async ({ transport, heads }) => {
    const { values, error } = await collected(transport.events(events, options));
    assert.equal(values.length, 1);
    assert.equal(error.constructor, StreamCutError);
    assert.equal(heads.length, 4);
  });
});

test("the first connection is not repeated, nor are answers that will not change", async () => {
  await served([(socket) => socket.destroy()], async ({ transport, heads }) => {
    assert.equal((await collected(transport.events(events))).error.constructor, ConnectionError);
    assert.equal(heads.length, 1);
  });
  const lost = cuts(EVENTS, chunk("id: 1\nretry: 1\ndata: 1\n\n"));
  await served([lost, says(status("404 Not Found"))], async ({ transport, heads }) => {
    assert.equal((await collected(transport.events(events))).error.constructor, NotFoundError);
    assert.equal(heads.length, 2);
  });
  await served([lost, says(status("204 No Content"))], async ({ transport, heads }) => {
    const { values, error } = await collected(transport.events(events));
    assert.deepEqual([values.length, error, heads.length], [1, undefined, 2]);
  });
});

test("the end is the end, unless it is said otherwise", async () => {
  const once = says(EVENTS, chunk("id: 1\nretry: 1\ndata: 1\n\n"), END);
  await served([once], async ({ transport, heads }) => {
    assert.equal((await collected(transport.events(events))).values.length, 1);
    assert.equal(heads.length, 1);
  });
  const options = { reconnect: { afterEnd: true } };
  await served([once, once, says(status("204 No Content"))], async ({ transport, heads }) => {
    assert.equal((await collected(transport.events(events, options))).values.length, 2);
    assert.deepEqual(heads.map(idOf), [undefined, "1", "1"]);
  });
});

test("a silent connection is lost", async () => {
  const options = { idleTimeoutMs: 500, ...quick };
  const pings = async (socket) => {
    socket.write(EVENTS);
    for (let count = 0; count < 6; count++) {
      socket.write(chunk(": ping\n\n"));
      await pause(120);
    }
    socket.write(chunk("data: 2\n\n") + END);
  };
  await served([says(EVENTS, chunk("id: 1\ndata: 1\n\n")), pings], async ({ transport, heads }) => {
    const { values, error } = await collected(transport.events(events, options));
    assert.equal(error, undefined);
    assert.deepEqual(values.map((it) => it.data), [1, 2]);
    assert.deepEqual(heads.map(idOf), [undefined, "1"]);
  });
});

test("arguments that no request can carry are refused as they are", async () => {
  await served([says(EVENTS, END)], async ({ transport, heads }) => {
    const call = { ...events, path: "/{a}", segments: { a: ".." } };
    assert.equal((await collected(transport.events(call))).error.constructor, TypeError);
    assert.equal((await collected(transport.lines(call))).error.constructor, TypeError);
    assert.equal(heads.length, 0);
  });
});
