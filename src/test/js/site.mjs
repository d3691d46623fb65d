// The scripts of the theme in Node: run as a browser would run them, on a page with nothing on it.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const assets = new URL("../../../templates/assets/", import.meta.url);
const noPage = { querySelector: () => null, querySelectorAll: () => [], getElementById: () => null };

/** What the scripts leave in the global object: Backfile, BackfileSearch. */
export function run(...names) {
  const context = vm.createContext({ location: { protocol: "https:", search: "" }, document: noPage, navigator: {}, URLSearchParams });
  for (const name of names) {
    vm.runInContext(readFileSync(new URL(name, assets), "utf8"), context, { filename: name });
  }
  return context;
}
