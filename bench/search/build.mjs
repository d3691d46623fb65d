// How long making an index takes and how much memory it needs, at most: of our build with search and without, and of Pagefind on the same site.
//
//     node build.mjs DIR [--pagefind COPY] [--runs 3] [--heap 512m]
//
// DIR holds a site's articles. It is built in turn with and without search, from nothing, each time into a new output folder;
// COPY is of pagefind-site.mjs. Memory is what Linux says of the process.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values: options, positionals: [folder] } = parseArgs({
  allowPositionals: true,
  options: { pagefind: { type: "string" }, runs: { type: "string", default: "3" }, heap: { type: "string", default: "512m" } },
});
const backfile = new URL("../../backfile", import.meta.url).pathname;
// The program itself: what npm installs as a command only starts it.
const pagefind = new URL(`node_modules/@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`, import.meta.url).pathname;

const runs = {};
for (let i = 0; i < Number(options.runs); i++) {
  if (folder) {
    // With search last, so that the folder is left with one.
    for (const enabled of [false, true]) await timed(`build, search ${enabled ? "on" : "off"}`, () => built(enabled));
  }
  if (options.pagefind) {
    rmSync(join(options.pagefind, "pagefind"), { recursive: true, force: true });
    await timed("Pagefind", () => run(pagefind, ["--site", options.pagefind]));
  }
}
console.log("| | s, of each run | s of processor, median | MB at most |\n|---|---|---|---|");
for (const [name, all] of Object.entries(runs)) {
  const processor = all.map(({ processor }) => processor).sort((a, b) => a - b)[all.length >> 1];
  console.log(`| ${name} | ${all.map(({ wall }) => wall.toFixed(2)).join(", ")} | ${processor.toFixed(2)} | ${Math.max(...all.map(({ memory }) => memory)).toFixed(0)} |`);
}

async function timed(name, make) {
  (runs[name] ??= []).push(await make());
}

async function built(enabled) {
  const config = join(folder, "site-config.yaml");
  if (existsSync(config)) throw new Error(`${config} is there already; its settings would be lost`);
  for (const old of ["public", ".backfile"]) rmSync(join(folder, old), { recursive: true, force: true });
  if (!enabled) writeFileSync(config, "search: { enabled: false }\n");
  try {
    return await run(backfile, ["build", folder], { BACKFILE_JAVA_OPTS: `-Xmx${options.heap}` });
  } finally {
    rmSync(config, { force: true });
  }
}

/** @returns seconds by the clock and of the processors, and megabytes at most, of one program that becomes no other process */
function run(program, args, environment = {}) {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(program, args, { env: { ...process.env, ...environment }, stdio: "ignore" });
    let memory = 0;
    let processor = 0;
    const look = setInterval(() => {
      try {
        memory = Math.max(memory, Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
        const ticks = readFileSync(`/proc/${child.pid}/stat`, "utf8").replace(/.*\) /, "").split(" ");
        processor = (Number(ticks[11]) + Number(ticks[12])) / 100;
      } catch {
        // It has just ended.
      }
    }, 20);
    child.on("exit", (code) => {
      clearInterval(look);
      if (code !== 0) return fail(new Error(`${program} ended with ${code}`));
      done({ wall: (performance.now() - start) / 1000, processor, memory });
    });
  });
}
