// The articles of a built site, as its archive.csv tells them.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @returns one object a row, its fields named by the first row */
export function articlesOf(site) {
  const [names, ...rows] = rowsOf(readFileSync(join(site, "archive.csv"), "utf8").replace(/^\uFEFF/, ""));
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
}

/** RFC 4180: a field in quotes may hold commas, line ends and doubled quotes. */
function rowsOf(csv) {
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      if (row.length > 1) rows.push(row);
      row = [];
    }
  }
  return rows;
}
