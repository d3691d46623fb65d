// A static host for one folder, as they usually are: text compressed with gzip ahead of time, the rest as it is, connections kept,
// HTTP/1.1. Run as a child of measure.mjs; answers "take" with what was sent since the last time.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".json": "application/json", ".svg": "image/svg+xml", ".xml": "application/xml", ".csv": "text/csv; charset=utf-8",
};

const [site, extraPage] = process.argv.slice(2);
const files = new Map();
let sent = [];

const server = createServer((request, response) => {
  const before = request.socket.bytesWritten;
  const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
  const file = fileOf(path);
  if (!file) {
    response.writeHead(404, { "content-length": 0 }).end();
  } else {
    response.writeHead(200, { ...file.headers, "cache-control": "max-age=600" }).end(file.bytes);
  }
  response.once("finish", () => sent.push({ path, found: Boolean(file), bytes: (request.socket?.bytesWritten ?? 0) - before }));
});

/** Compressed once: later answers are as fast as from files that lie there compressed. */
function fileOf(path) {
  if (!files.has(path)) files.set(path, read(path));
  return files.get(path);
}

function read(path) {
  const name = path === "/bench-pagefind.html" ? extraPage : join(site, normalize(path), path.endsWith("/") ? "index.html" : "");
  try {
    const type = TYPES[extname(name)];
    const bytes = type ? gzipSync(readFileSync(name), { level: 6 }) : readFileSync(name);
    const headers = { "content-type": type ?? "application/octet-stream", "content-length": bytes.length };
    return { bytes, headers: type ? { ...headers, "content-encoding": "gzip" } : headers };
  } catch {
    return undefined;
  }
}

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("message", () => {
  process.send(sent);
  sent = [];
});
process.on("disconnect", () => process.exit());
