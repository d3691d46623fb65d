// What a search sends and how long it takes, in our search and in Pagefind's, query by query.
//
//     node measure.mjs --queries queries.txt --backfile DIR/public --pagefind COPY [--network] [--count N] [--out results.json]
//
// Each query is asked twice of each: as the first of a browser that has nothing of the site in its cache, on a page that is opened
// with it, and as the second, on a page that has answered the query before it in the list.
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { throttle } from "./network.mjs";

const ENGINES = {
  backfile: { page: "/search/", isSearch: (path) => /^\/(search\/.*\.js|assets\/search\..*)$/.test(path) },
  pagefind: { page: "/bench-pagefind.html", isSearch: (path) => path.startsWith("/pagefind/") },
};

const { values: options } = parseArgs({
  options: {
    queries: { type: "string" }, backfile: { type: "string" }, pagefind: { type: "string" },
    network: { type: "boolean", default: false }, count: { type: "string", default: "1000" }, out: { type: "string" },
  },
});
const queries = readFileSync(options.queries, "utf8").trim().split("\n").slice(0, Number(options.count));

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const measured = {};
for (const [name, engine] of Object.entries(ENGINES)) {
  if (options[name]) measured[name] = await measureAll(engine, options[name]);
}
await browser.close();
if (options.out) writeFileSync(options.out, JSON.stringify(measured));
for (const [name, rows] of Object.entries(measured)) report(name, rows);

async function measureAll(engine, site) {
  const host = fork(new URL("host.mjs", import.meta.url), [site, new URL("pagefind.html", import.meta.url).pathname]);
  const [port] = await once(host, "message");
  const rows = [];
  // The first browser of all is slow to start; its figures are not kept.
  await measure(engine, host, port, queries.at(-1), queries[0]);
  for (const [i, query] of queries.entries()) {
    rows.push(await measure(engine, host, port, query, queries[(i + 1) % queries.length]));
  }
  host.disconnect();
  return rows;
}

async function measure(engine, host, port, first, later) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const failures = [];
  page.on("pageerror", (error) => failures.push(error.message));
  if (options.network) await throttle(context, page, { latency: 50, megabits: 10 });
  await page.goto(`http://127.0.0.1:${port}${engine.page}?q=${encodeURIComponent(first)}`, { waitUntil: "commit" });
  const firstTime = await page.evaluate(shown, first);
  const firstResults = await page.evaluate(results);
  const firstSent = await taken(host, engine);
  // A reader looks at the first answer before asking on; so does the browser, which is still painting it.
  await page.waitForTimeout(300);
  const laterTime = await page.evaluate(ask, later);
  const laterResults = await page.evaluate(results);
  const laterSent = await taken(host, engine);
  await context.close();
  return {
    first: { query: first, time: firstTime, ...firstSent, results: firstResults },
    later: { query: later, time: laterTime, ...laterSent, results: laterResults },
    failures,
  };
}

/** What the host sent: of the search alone, and with the page itself. */
async function taken(host, engine) {
  host.send("take");
  const [sent] = await once(host, "message");
  const ofSearch = sent.filter(({ path }) => engine.isSearch(path));
  const sum = (list) => list.reduce((bytes, one) => bytes + one.bytes, 0);
  return { bytes: sum(ofSearch), requests: ofSearch.length, allBytes: sum(sent), allRequests: sent.length, missing: sent.filter(({ found }) => !found).map(({ path }) => path), paths: sent.map(({ path, bytes }) => [path, bytes]) };
}

// In the page from here on.

function shown(query) {
  return new Promise((done, fail) => {
    const root = document.documentElement;
    const look = () => root.dataset.searched === query && done(performance.getEntriesByName("search-shown").at(-1).startTime);
    if (look() === false) {
      new MutationObserver(look).observe(root, { attributes: true });
      setTimeout(() => fail(new Error(`no answer to ${query}`)), 20_000);
    }
  });
}

function ask(query) {
  return new Promise((done, fail) => {
    const root = document.documentElement;
    const input = document.querySelector("input[type=search][name=q]");
    const start = performance.now();
    new MutationObserver(() => root.dataset.searched === query && done(performance.getEntriesByName("search-shown").at(-1).startTime - start))
      .observe(root, { attributes: true });
    setTimeout(() => fail(new Error(`no answer to ${query}`)), 20_000);
    input.value = query;
    input.form.requestSubmit();
  });
}

function results() {
  return [...document.querySelectorAll("article.hit")].map((hit) => ({
    path: new URL(hit.querySelector("h3 a").href).pathname.slice(1), hasSnippet: Boolean(hit.querySelector(".snippet")?.textContent.trim()),
  }));
}

// Out of it again.

function report(name, rows) {
  const failed = rows.flatMap((row) => row.failures);
  console.log(`\n${name}: ${rows.length} queries, ${options.network ? "50 ms and 10 Mbit/s" : "loopback"}${failed.length ? `, ${failed.length} errors: ${failed[0]}` : ""}`);
  console.log("| | median | p95 | max |\n|---|---|---|---|");
  for (const when of ["first", "later"]) {
    for (const [what, figure] of [
      ["KB of the search", (row) => row.bytes / 1000], ["requests of the search", (row) => row.requests],
      ["KB in all", (row) => row.allBytes / 1000], ["requests in all", (row) => row.allRequests], ["ms", (row) => row.time],
    ]) {
      const sorted = rows.map((row) => figure(row[when])).sort((a, b) => a - b);
      const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1).replace(/\.0$/, "");
      console.log(`| ${when}, ${what} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`);
    }
  }
  const missing = new Set(rows.flatMap(({ first, later }) => [...first.missing, ...later.missing]));
  if (missing.size) console.log(`not found: ${[...missing].slice(0, 5).join(", ")}`);
}
