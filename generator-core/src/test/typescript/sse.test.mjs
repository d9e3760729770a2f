import assert from "node:assert/strict";
import { test } from "node:test";
import { EventParser } from "../dist/runtime/sse.js";

const bytes = (text) => new TextEncoder().encode(text);

/** The events of a stream, which comes in pieces of so many bytes. */
function parsed(stream, size, lastEventId = "") {
  const all = typeof stream === "string" ? bytes(stream) : stream;
  const parser = new EventParser(lastEventId);
  const events = [];
  for (let start = 0; start < all.length; start += size) {
    events.push(...parser.push(all.slice(start, start + size)));
  }
  return { events, lastEventId: parser.lastEventId, retryMs: parser.retryMs };
}

/** What is read must not depend on where the pieces begin. */
function check(name, stream, events, more = {}) {
  test(name, () => {
    for (const size of [1, 2, 3, 5, 7, 1000]) {
      const found = parsed(stream, size);
      assert.deepEqual(found.events.map(({ event, data, id }) => [event, data, id]), events, `pieces of ${size}`);
      for (const [key, value] of Object.entries(more)) {
        assert.deepEqual(found[key], value, `${key}, pieces of ${size}`);
      }
    }
  });
}

check("data alone is a message", "data: a\n\n", [["message", "a", ""]]);
check("lines end with LF, CR or CRLF", "data: a\r\n\r\ndata: b\r\rdata: c\n\ndata: d\n\r\n", [
  ["message", "a", ""],
  ["message", "b", ""],
  ["message", "c", ""],
  ["message", "d", ""],
]);
check("lines with CRLF are not ended twice", "data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n", [
  ["message", "a\nb", ""],
  ["message", "c", ""],
]);
check("several lines of data", "data: a\ndata\ndata:\ndata: b\n\n", [["message", "a\n\n\nb", ""]]);
check("one blank goes, the others stay", "data:  a \ndata:\tb\n\n", [["message", " a \n\tb", ""]]);
check("data that is there but empty", "data\n\ndata:\n\n", [["message", "", ""], ["message", "", ""]]);
check("colons in values", "data: a: b::c\n\n", [["message", "a: b::c", ""]]);
check("comments and unknown fields", ": ping\n:\nfoo: bar\ndata: a\nDATA: b\n data: c\n\n:\n\n", [["message", "a", ""]]);
check("names; each is for one event", "event: x\ndata: a\n\ndata: b\n\nevent: y\nevent: z\ndata: c\n\n", [
  ["x", "a", ""],
  ["message", "b", ""],
  ["z", "c", ""],
]);
check("an event without data is none, and its name is gone", "event: x\n\ndata: a\n\n", [["message", "a", ""]]);
check("ids stay until there is another", "id: 1\ndata: a\n\ndata: b\n\nid: 2\n\ndata: c\n\nid\ndata: d\n\n", [
  ["message", "a", "1"],
  ["message", "b", "1"],
  ["message", "c", "2"],
  ["message", "d", ""],
]);
check("an id with NUL is none", "id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n", [["message", "a", "1"], ["message", "b", "1"]]);
check("the id of an event that does not end does not count", "id: 1\ndata: a\n\nid: 2\ndata: b\n", [["message", "a", "1"]], {
  lastEventId: "1",
});
check("an id without data counts", "id: 7\n\n", [], { lastEventId: "7" });
check("retry takes digits only", "retry: 250\nretry: 1s\nretry: -1\nretry:\nretry: 1.5\n\n", [], { retryMs: 250 });
check("retry", "retry: x\n\n", [], { retryMs: undefined });
check("an event that does not end is none", "data: a\n\ndata: b", [["message", "a", ""]]);
check("a byte order mark goes, one only", "\uFEFFdata: a\n\n\uFEFFdata: b\n\n", [["message", "a", ""]]);
check("letters of several bytes", "data: größe 日本 😀\u2028x\n\n", [["message", "größe 日本 😀\u2028x", ""]]);
check("bytes that are no UTF-8", new Uint8Array([...bytes("data: "), 0xff, ...bytes("\n\n")]), [["message", "\uFFFD", ""]]);

test("an event is there as soon as its last line ends", () => {
  const parser = new EventParser("9");
  assert.deepEqual(parser.push(bytes("data: a\r\n\r")), [{ event: "message", data: "a", id: "9" }]);
  assert.deepEqual(parser.push(bytes("")), []);
  assert.deepEqual(parser.push(bytes("\ndata: b\n")), []);
  assert.deepEqual(parser.push(bytes("\n")), [{ event: "message", data: "b", id: "9" }]);
});

test("a long line in small pieces takes no longer than it should", () => {
  const parser = new EventParser("");
  const piece = bytes("x".repeat(64));
  parser.push(bytes("data: "));
  const start = Date.now();
  for (let count = 0; count < 100_000; count++) {
    parser.push(piece);
  }
  assert.equal(parser.push(bytes("\n\n"))[0].data.length, 6_400_000);
  assert.ok(Date.now() - start < 5_000);
});
