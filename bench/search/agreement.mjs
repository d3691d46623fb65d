// How far the best ten of each query are those that Lucene finds.
//
//     node agreement.mjs lucene.jsonl results.json [backfile|pagefind]
//
// lucene.jsonl is of relevance/, results.json of measure.mjs. Agreement is the mean, over the queries, of the share of Lucene's ten
// (or fewer, when fewer match) that are among the other's ten. Where several articles have one score at the end of the ten, which of
// them is among the ten says nothing of relevance; so the second figure counts any article with Lucene's tenth score or more.
import { readFileSync } from "node:fs";

const [luceneFile, resultsFile, engine = "backfile"] = process.argv.slice(2);
const lucene = readFileSync(luceneFile, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const results = new Map(JSON.parse(readFileSync(resultsFile, "utf8"))[engine].map(({ first }) => [first.query, first.results.map(({ path }) => path)]));

const kinds = { words: [], phrase: [], prefix: [] };
const differing = [];
for (const { query, best, equals } of lucene) {
  const found = results.get(query);
  if (!found || best.length === 0) continue;
  const ten = best.map(([path]) => path);
  const asGood = new Set([...ten, ...equals]);
  const strict = ten.filter((path) => found.includes(path)).length / ten.length;
  const byScore = Math.min(1, found.filter((path) => asGood.has(path)).length / ten.length);
  kinds[query.includes("*") ? "prefix" : query.includes('"') ? "phrase" : "words"].push({ strict, byScore });
  if (byScore < 1) differing.push({ query, byScore });
}

const mean = (list, name) => ((100 * list.reduce((sum, one) => sum + one[name], 0)) / list.length).toFixed(1);
console.log("| queries | how many | agreement % | with equal scores % |\n|---|---|---|---|");
for (const [kind, list] of [...Object.entries(kinds), ["all but prefix", [...kinds.words, ...kinds.phrase]], ["all", Object.values(kinds).flat()]]) {
  if (list.length) console.log(`| ${kind} | ${list.length} | ${mean(list, "strict")} | ${mean(list, "byScore")} |`);
}
differing.sort((a, b) => a.byScore - b.byScore);
console.log(`\nLeast: ${differing.slice(0, 15).map(({ query, byScore }) => `${query} (${byScore.toFixed(1)})`).join(", ")}`);
