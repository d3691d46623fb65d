// The scripts of the theme in Node: run as a browser would run them, on a page with nothing on it.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const assets = new URL("../../../templates/assets/", import.meta.url);

Object.assign(globalThis, {
  location: { protocol: "https:", search: "" },
  document: { querySelector: () => null, querySelectorAll: () => [] },
});
globalThis.navigator ??= {};
for (const name of ["site.js", "search-index.js", "search.js"]) {
  vm.runInThisContext(readFileSync(new URL(name, assets), "utf8"), { filename: name });
}

export const { wordsOf } = globalThis.Backfile;
export const { Archive } = globalThis.BackfileSearch;
