// Makes a list of queries from the headlines and topics of a built site, one a line. The same site and seed give the same list.
//
//     node queries.mjs DIR/public [COUNT [SEED]] > queries.txt
//
// Half of them are one to four words that stand side by side in a headline; the others are such words as a phrase, words of a
// headline that do not stand side by side, a word of which the end is missing, and a topic with or without a place.
import { articlesOf } from "./archive.mjs";

const [site, count = "260", seed = "1"] = process.argv.slice(2);
const random = randomOf(Number(seed));
const articles = articlesOf(site);

// What nobody would search for alone; a query of these words only is not asked.
const COMMON = new Set("a an and are as at be by for from he in is it its no not of on or says said sees than that the to up was will with".split(" "));

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{Nd}]+(?:['’][\p{L}\p{Nd}]+|[.,]\p{Nd}+)*/gu;

const KINDS = [
  [50, (words) => run(words, 1 + below(4)).join(" ")],
  [15, (words) => `"${run(words, 2 + below(2)).join(" ")}"`],
  [10, (words) => [pick(words), pick(words)].join(" ")],
  [13, (words) => started(run(words, 1 + below(2)))],
  [12, (words, article) => topical(article)],
];

const queries = new Set(["bank of japan"]);
while (queries.size < Number(count)) {
  const article = pick(articles);
  const words = wordsOf(article.headline);
  if (words.length < 4) continue;
  const query = kind()(words, article);
  if (query.match(/[\p{L}\p{Nd}]+/gu)?.some((word) => word.length > 1 && !COMMON.has(word))) queries.add(query);
}
console.log([...queries].join("\n"));

function kind() {
  let left = below(100);
  return KINDS.find(([share]) => (left -= share) < 0)[1];
}

/** The longest part of a headline that has no <TICKER> in it, in words. */
function wordsOf(headline) {
  const parts = headline.toLowerCase().split(/<[^>]*>/).map((part) => part.match(WORD) ?? []);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** Words side by side, the first and the last of which are no common ones. */
function run(words, length) {
  const start = below(Math.max(1, words.length - length + 1));
  const found = words.slice(start, start + length);
  while (COMMON.has(found[0])) found.shift();
  while (COMMON.has(found.at(-1))) found.pop();
  return found;
}

/** The last word loses its end, as while somebody types. */
function started(words) {
  const last = words.at(-1) ?? "";
  return last.length < 4 ? "" : [...words.slice(0, -1), `${last.slice(0, 3 + below(last.length - 3))}*`].join(" ");
}

function topical({ topics, places }) {
  const names = [topics, places].map((list) => pick(list.split(/;\s*/)).replaceAll("-", " "));
  return (random() < 0.5 ? names.slice(0, 1) : names).filter(Boolean).join(" ");
}

function pick(list) {
  return list[below(list.length)];
}

function below(limit) {
  return Math.floor(random() * limit);
}

/** Mulberry32. */
function randomOf(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
