// What a reader may ask, and what is loaded to answer it. The index is a small one, written here from a few articles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { writeIndex } from "./index-writer.mjs";
import { Archive, wordsOf } from "./site.mjs";


/** An archive, and the names of the files that were loaded of it. */
function archiveOf(articles, options) {
  const files = writeIndex(articles.map((article) => ({ text: "", date: "1987-02-26", ...article })), wordsOf, options);
  const loaded = [];
  const archive = new Archive(JSON.parse(files.get("index")[0]), async (name) => {
    loaded.push(name);
    assert.ok(files.has(name), `${name} is no file of the index`);
    return files.get(name);
  });
  return { archive, loaded };
}

async function titles(articles, question, options) {
  const { hits } = await archiveOf(articles, options).archive.search(typeof question === "string" ? { text: question } : question);
  return hits.map(({ title }) => title);
}

const NEWS = [
  { title: "Ferry sails again", text: "The ferry sails to Lerwick.\n\nA bank of Japan said so.", date: "1987-02-26", section: "City", topics: ["ferries"] },
  { title: "Bank rates", text: "The central bank of Brazil. A report on Japan", date: "1987-03", section: "World", topics: ["money", "ferries"], places: ["Brazil"] },
  { title: "Weather", text: "Rain on the harbour.", date: "1988" },
  { title: "No date", text: "A ferry and a bank.", date: "" },
];

test("all words must occur, in any order and any case", async () => {
  assert.deepEqual(await titles(NEWS, "LERWICK ferry"), ["Ferry sails again"]);
});

test("where no article has all words, those with most of them are the answer, and it says so", async () => {
  const answer = await archiveOf(NEWS).archive.search({ text: "harbour rain ferry" });
  assert.equal(answer.isPartly, true);
  assert.deepEqual(answer.hits.map(({ title }) => title), ["Weather"]);
  assert.equal((await archiveOf(NEWS).archive.search({ text: "harbour rain" })).isPartly, false);
});

test("words in quotation marks follow each other, and do not reach from one paragraph or the headline into the next", async () => {
  assert.deepEqual(await titles(NEWS, "\"bank of japan\""), ["Ferry sails again"]);
  assert.deepEqual(await titles(NEWS, "\"lerwick bank\""), []);
  assert.deepEqual(await titles(NEWS, "“rates central”"), []);
  assert.deepEqual(await titles(NEWS, "\"brazil a report\""), ["Bank rates"]);
});

test("a word or phrase after a minus must not occur", async () => {
  assert.deepEqual(await titles(NEWS, "bank -ferry"), ["Bank rates"]);
  assert.deepEqual(await titles(NEWS, "bank -\"bank of japan\" -brazil"), ["No date"]);
  assert.deepEqual(await titles(NEWS, "-bank"), []);
});

test("a star stands for any end of a word", async () => {
  assert.deepEqual(await titles(NEWS, "harb*"), ["Weather"]);
  assert.deepEqual(await titles(NEWS, "*"), []);
});

test("while someone types, the last word may go on", async () => {
  assert.deepEqual(await titles(NEWS, { text: "rain har", isTyping: true }), ["Weather"]);
  assert.deepEqual(await titles(NEWS, { text: "rain har ", isTyping: true }), ["Weather"], "it has at least one of the words");
  assert.equal((await archiveOf(NEWS).archive.search({ text: "rain har ", isTyping: true })).isPartly, true);
});

test("headline: looks for a word in headlines only", async () => {
  assert.deepEqual(await titles(NEWS, "headline:bank"), ["Bank rates"]);
  assert.deepEqual(await titles(NEWS, "Headline:bank ferry").then((found) => found.length), 3, "no article has both; each has one of them");
});

test("all forms of a word are found, and marked", async () => {
  const { archive } = archiveOf(NEWS);
  const answer = await archive.search({ text: "sailing report", isWhole: true });
  assert.ok(answer.missing.map(({ form }) => form).includes("sailing"), "a form that no article has is in no vocabulary");
  const { marks } = await archive.search({ text: "ferry" });
  assert.deepEqual(marks, ["ferry"]);
  assert.deepEqual([...(await archiveOf([{ title: "Ferries" }, { title: "Ferry" }]).archive.search({ text: "ferry" })).marks].sort(), ["ferries", "ferry"]);
});

test("a form that only one part of the archive has finds its stem in the other", async () => {
  const parts = [{ title: "Old ferry", date: "1986-01-01" }, { title: "New ferries", date: "1987-01-01" }];
  assert.deepEqual((await titles(parts, "ferries", { cut: 1 })).sort(), ["New ferries", "Old ferry"]);
  assert.deepEqual((await titles(parts, "ferry", { cut: 1 })).sort(), ["New ferries", "Old ferry"]);
});

test("words of which there are forms in another file are found there", async () => {
  const articles = ["Sail", "Sailed", "Sails", "Saint", "Saber", "1,000", "1,000s", "1987", "1987s"].map((title) => ({ title, date: "1987-01-01" }));
  const { archive, loaded } = archiveOf(articles, { limit: 4 });
  assert.deepEqual((await archive.search({ text: "sails" })).hits.map(({ title }) => title).sort(), ["Sail", "Sailed", "Sails"]);
  assert.deepEqual((await archive.search({ text: "1,000s" })).hits.map(({ title }) => title).sort(), ["1,000", "1,000s"]);
  assert.deepEqual((await archive.search({ text: "1987s" })).hits.map(({ title }) => title).sort(), ["1987", "1987s"]);
  assert.ok(loaded.includes("a/w1"), "the words are in several files");
});

test("the worth is that of BM25, with the headline three times", async () => {
  const articles = [
    { title: "One", text: "bank" }, { title: "Two", text: "bank bank and much else to read about other things of the day" }, { title: "Bank", text: "three" },
  ];
  const { archive } = archiveOf(articles);
  const { scores, articles: found } = await archive.search({ text: "bank" });
  const lengths = [3 + 1, 3 + 9, 3 + 1];
  const mean = 2 ** (Math.round(Math.log2(lengths.reduce((sum, length) => sum + length) / 3) * 8) / 8);
  const frequencies = [1, 2, 3];
  [...found].forEach((article) => {
    const worth = frequencies[article] / (frequencies[article] + 1.2 * (0.25 + 0.75 * lengths[article] / mean));
    assert.ok(Math.abs(scores[article] / Math.log(1 + (3 - 3 + 0.5) / (3 + 0.5)) - worth) < 1 / 60, "a strength has 90 levels");
  });
});

test("of two that are as good the later comes first, and one without a date last", async () => {
  const alike = ["1987-02-26", "", "1988-01-01"].map((date) => ({ title: "Bank", text: "", date, slug: `bank-${date}` }));
  const { hits } = await archiveOf(alike).archive.search({ text: "bank" });
  assert.deepEqual(hits.map(({ date }) => date), ["1988-01-01", "1987-02-26", ""]);
});

test("articles can be put in the order of time, those without a date last both ways, ten at a time", async () => {
  assert.deepEqual(await titles(NEWS, { text: "bank", order: "newest" }), ["Bank rates", "Ferry sails again", "No date"]);
  assert.deepEqual(await titles(NEWS, { text: "bank", order: "oldest" }), ["Ferry sails again", "Bank rates", "No date"]);
  const many = Array.from({ length: 25 }, (_, n) => ({ title: `Bank ${n}`, date: `1987-01-${String(n + 1).padStart(2, "0")}` }));
  assert.deepEqual(await titles(many, { text: "bank", order: "oldest", page: 3 }), ["Bank 20", "Bank 21", "Bank 22", "Bank 23", "Bank 24"]);
  assert.equal((await titles(many, { text: "bank", page: 2 })).length, 10);
  assert.deepEqual(await titles(many, { text: "bank", page: 9 }), []);
});

test("a range of dates may be given as years, months or days", async () => {
  assert.deepEqual(await titles(NEWS, { text: "bank", from: "1987-03" }), ["Bank rates"]);
  assert.deepEqual(await titles(NEWS, { text: "bank", from: "1987", to: "1987" }).then((found) => found.length), 2);
  assert.deepEqual(await titles(NEWS, { text: "bank", from: "1987-02-26", to: "1987-02-26" }), ["Ferry sails again"]);
  assert.deepEqual(await titles(NEWS, { text: "bank", from: "1987-02-27", to: "1987-02-28" }), []);
  assert.deepEqual(await titles(NEWS, { text: "bank", to: "1986" }, { cut: 2 }), []);
});

test("sections, topics and places narrow the answer, and are counted", async () => {
  const { archive } = archiveOf(NEWS, { facetBlock: 2, cut: 2 });
  const question = { text: "bank", filed: { section: ["World"] } };
  const answer = await archive.search(question);
  assert.deepEqual(answer.hits.map(({ title }) => title), ["Bank rates"]);
  const facets = await archive.facets(answer.unfiltered, question.filed);
  assert.deepEqual(facets, [["section", [["City", 1], ["World", 1]]], ["topic", [["ferries", 1], ["money", 1]]], ["place", [["Brazil", 1]]], ["author", []]]);
});

test("a name that was chosen is there even where no article has it, so that it can be taken back", async () => {
  const { archive } = archiveOf(NEWS);
  const [, [, topics]] = await archive.facets((await archive.search({ text: "rain" })).unfiltered, { topic: ["money"] });
  assert.deepEqual(topics, [["money", 0]]);
});

test("what is found is counted by month", async () => {
  const { archive } = archiveOf(NEWS);
  const { articles } = await archive.search({ text: "bank" });
  assert.deepEqual(archive.byMonth(articles).filter(({ total }) => total).map(({ date, count, total }) => `${date}: ${count} of ${total}`).join("; "),
    "1987-02: 1 of 1; 1987-03: 1 of 1; 1988: 0 of 1");
});

test("for a word that no article has, one that is like it is named", async () => {
  const { archive } = archiveOf(NEWS);
  assert.equal(await archive.suggest("wether"), "weather");
  assert.equal(await archive.suggest("abnk"), "bank");
  assert.equal(await archive.suggest("xylophone"), undefined);
});

test("stop words are not asked for, and named", async () => {
  const { archive } = archiveOf(NEWS);
  assert.deepEqual((await archive.search({ text: "the weather" })).hits.map(({ title }) => title).join(), "Weather");
  assert.deepEqual((await archive.search({ text: "the of" })).stops.map(({ written }) => written).join(), "the,of");
});

test("nothing that can be typed makes it throw", async () => {
  const articles = [{ title: "constructor", text: "__proto__ hasOwnProperty toString" }, ...NEWS];
  const { archive } = archiveOf(articles, { limit: 20, cut: 3 });
  const hostile = ["", " ", "\"", "\"\"", "-", "--", "*", "-*", "headline:", "headline:\"", "<script>alert(1)</script>", "\u202e\u200f", "🚢🚢", "x".repeat(10_000),
    "ferry ".repeat(2_000), "\ud800", "\udc00 \ud83d", "__proto__", "constructor", "a\0b", "\uffff", "'’'", "…", "&amp;", "((((", "[\\p{L}]", "-\"the of\"", "headline:the"];
  for (const text of hostile) {
    for (const isTyping of [false, true]) {
      await archive.search({ text, isTyping });
    }
    await archive.suggest(text.slice(0, 50));
  }
  assert.deepEqual((await archive.search({ text: "constructor __proto__" })).hits.map(({ title }) => title).join(), "constructor");
});

test("an empty archive answers with nothing", async () => {
  assert.deepEqual(await titles([], "ferry"), []);
});

test("an article's address is that of its page", async () => {
  const articles = [{ title: "Ferry \"sails\", <again>!", date: "1987-02-26" }, { title: "Ferry ship", date: "1987", slug: "ferry-ship-3f" }, { title: "Ferry", date: "" },
    { title: "Ferry \u212Aings", date: "1988", slug: "/elsewhere/ferry.html" }];
  const { hits } = await archiveOf(articles).archive.search({ text: "ferry" });
  assert.deepEqual(hits.map(({ path }) => path).sort(), ["1987/02/26/ferry-sails-again.html", "1987/ferry-ship-3f.html", "elsewhere/ferry.html", "undated/ferry.html"]);
});

test("a plain question loads words and results only", async () => {
  const { archive, loaded } = archiveOf(NEWS);
  await archive.search({ text: "ferry bank" });
  assert.deepEqual(loaded.sort(), ["a/d0", "a/w0"]);
  await archive.search({ text: "\"bank of japan\"" });
  assert.deepEqual(loaded.sort(), ["a/d0", "a/p0", "a/w0"]);
});

test("what a file of words shows beside its words need not be loaded from another", async () => {
  const { archive, loaded } = archiveOf(NEWS, { shows: true, block: 1, cut: 2 });
  const { hits } = await archive.search({ text: "ferry" });
  assert.deepEqual(hits, (await archiveOf(NEWS, { cut: 2 }).archive.search({ text: "ferry" })).hits);
  assert.deepEqual(loaded.sort(), ["a/w0", "b/w0"]);
});

test("the rest of a long list is loaded only when the first ten depend on it", async () => {
  const articles = Array.from({ length: 9_000 }, (_, n) => ({
    title: n % 3 ? "Bank" : `Bank ${"and more of that which makes it long ".repeat(3)}`, slug: `${n}`, text: n === 1 || n === 8_997 ? "whale" : "",
    date: `19${String(10 + Math.floor(n / 100))}-01-01`,
  }));
  const { archive, loaded } = archiveOf(articles);
  const plain = await archive.search({ text: "bank" });
  assert.deepEqual([plain.count, plain.isWhole, plain.hits.length], [9_000, false, 10]);
  assert.ok(!loaded.includes("a/t0"));

  assert.equal((await archive.search({ text: "bank whale" })).count, 2);
  assert.ok(loaded.includes("a/t0"));
  assert.equal((await archive.search({ text: "bank", isWhole: true })).articles.length, 9_000);
  assert.equal((await archive.search({ text: "\"bank\" -whale", order: "oldest" })).articles.length, 8_998);
});

test("a file that could not be loaded is asked for again", async () => {
  const files = writeIndex(NEWS, wordsOf);
  let isDown = true;
  const archive = new Archive(JSON.parse(files.get("index")[0]), async (name) => {
    if (isDown) throw new Error("no network");
    return files.get(name);
  });
  await assert.rejects(archive.search({ text: "ferry" }), /no network/);
  isDown = false;
  assert.equal((await archive.search({ text: "ferry" })).count, 2);
});
