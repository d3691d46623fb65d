// Writes a search index as docs/search-index.md specifies it, for tests of the reader's side only: everything in memory, a toy for a stemmer.
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const STOP_WORDS = new Set(["the", "a", "of", "and", "to", "in", "is"]);
const LISTED = 8192;

export function number(value) {
  let letters = "";
  for (let rest = value, isLast = false; !isLast; rest = Math.floor(rest / 32)) {
    isLast = rest < 32;
    letters += LETTERS[(rest % 32) + (isLast ? 0 : 32)];
  }
  return letters;
}

const record = (body) => number(body.length) + body;
const strengthLetter = (s) => String.fromCharCode(s + 35 < 92 ? s + 35 : s + 36);

function folded(texts) {
  let last = "";
  return texts.map((text) => {
    let common = 0;
    while (common < 63 && common < last.length && common < text.length && last[common] === text[common]) common++;
    last = text;
    return LETTERS[common] + text.slice(common);
  });
}

const stem = (form) => (form.length > 3 ? form.replace(/(?:ies|y)$/, "i").replace(/(?:ing|ed|s)$/, "") : form);
const slugOf = (title) => title.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase();
const headDates = (articles) => articles.map(({ date }) => date).filter(Boolean);

/**
 * @param articles title, text (blocks between blank lines), date ("" for none), section, topics, places, authors, slug
 * @param wordsOf the splitter of site.js
 * @param options cut: how many articles are in part a (all of them without it); limit: letters of a file; block: articles in a file of results;
 *   shows: whether a file of words shows all articles that have one of them in the headline (none without it)
 * @returns files by name, each a list of texts
 */
export function writeIndex(articles, wordsOf, { cut, limit = 40000, block = 32, facetBlock = 4096, shows = false } = {}) {
  const inOrder = [...articles].sort((one, other) => ((one.date || "~") < (other.date || "~") ? -1 : (one.date || "~") > (other.date || "~") ? 1 : 0));
  const read = inOrder.map((article) => readArticle(article, wordsOf));
  const average = read.reduce((sum, { length }) => sum + length, 0) / Math.max(1, read.length);
  const mean = 2 ** (Math.round(Math.log2(average || 1) * 8) / 8);
  const cuts = cut ? [[0, cut], [cut, inOrder.length]] : [[0, inOrder.length]];
  const files = new Map();
  const known = new Map();
  const parts = cuts.map(([start, end], n) => writePart(known, "ab"[n], inOrder.slice(start, end), read.slice(start, end), mean, { limit, block, facetBlock, shows }, files));
  const has = (key) => inOrder.some((article) => [article[key] ?? []].flat().length > 0);
  files.set("index", [JSON.stringify({
    format: 1, articles: inOrder.length, sections: has("section"), topics: has("topics"), places: has("places"), authors: has("authors"), parts,
  })]);
  return files;
}

function readArticle(article, wordsOf) {
  const terms = new Map();
  const forms = new Map();
  let position = 0;
  const take = (text, isHeadline) => {
    for (const { form } of wordsOf(text)) {
      const term = STOP_WORDS.has(form) ? null : stem(form);
      forms.set(form, term);
      if (term !== null) {
        const entry = terms.get(term) ?? { inHeadline: 0, inText: 0, positions: [] };
        entry[isHeadline ? "inHeadline" : "inText"]++;
        entry.positions.push(position);
        terms.set(term, entry);
      }
      position++;
    }
    position += 4;
  };
  take(article.title, true);
  article.text.split(/\n\s*\n/).forEach((block) => take(block, false));
  const length = [...terms.values()].reduce((sum, { inHeadline, inText }) => sum + inText + 3 * inHeadline, 0);
  return { terms, forms, length };
}

function writePart(known, name, articles, read, mean, { limit, block, facetBlock, shows }, files) {
  const postings = new Map();
  const forms = new Map();
  read.forEach(({ terms, forms: its, length }, article) => {
    its.forEach((term, form) => forms.set(form, term));
    for (const [term, { inHeadline, inText, positions }] of terms) {
      const f = inText + 3 * inHeadline;
      const s = Math.max(0, Math.min(89, Math.floor(15 * (Math.log(f / (1.2 * (0.25 + 0.75 * length / mean))) + 3))));
      if (!postings.has(term)) postings.set(term, []);
      postings.get(term).push({ article, inHeadline: inHeadline > 0 ? 1 : 0, strength: s, positions });
    }
  });
  forms.forEach((term, form) => known.set(form, term));
  // A term has here all forms that it has here or in the part before.
  known.forEach((term, form) => postings.has(term) && forms.set(form, term));
  const firsts = writeWords(name, [...forms].sort(([one], [other]) => (one < other ? -1 : 1)), postings, limit, files, shows ? articles : []);
  for (let start = 0; start < articles.length || start === 0; start += block) {
    files.set(`${name}/d${start / block}`, [shown(articles.slice(start, start + block)).join("\n")]);
  }
  writeFacets(name, articles, facetBlock, files);
  const days = new Map();
  headDates(articles).forEach((date) => days.set(date, (days.get(date) ?? 0) + 1));
  files.set(`${name}/days`, [[...days].map(([day, count]) => `${day}\t${count}`).join("\n")]);
  return {
    name, version: "v1", articles: articles.length, block, facetBlock, years: years(headDates(articles)),
    undated: articles.filter(({ date }) => !date).length, words: folded(firsts).join("\n"),
  };
}

function entries(list) {
  let last = -1;
  return list.map(({ article, inHeadline }) => {
    const letters = number((article - last - 1) * 2 + inHeadline);
    last = article;
    return letters;
  }).join("");
}

/** The numbers of some articles, as distances, and what results show of them. */
function shownBeside(some, articles) {
  const numbers = [...some].filter((article) => article in articles).sort((one, other) => one - other);
  return [numbers.map((article, i) => number(article - (i ? numbers[i - 1] : -1) - 1)).join(""), shown(numbers.map((article) => articles[article])).join("\n")];
}

function writeWords(name, forms, postings, limit, files, articles) {
  const firsts = [""];
  const where = new Map();
  const out = { positions: [[]], rests: [[]] };
  let file = { forms: [], fields: [], lists: [], shown: new Set(), size: 0 };
  let head = [0, 0];
  let newInForm = new Map();
  const close = () => {
    files.set(`${name}/w${firsts.length - 1}`, [[head.map(number).join("\t"), ...folded(file.forms).map((line, i) => line + file.fields[i])].join("\n"), file.lists.join(""), ...shownBeside(file.shown, articles)]);
  };
  const add = (records, letters) => {
    const begins = records.at(-1).length > 0 && records.at(-1).reduce((sum, one) => sum + one.length, 0) > limit;
    if (begins) records.push([]);
    records.at(-1).push(record(letters));
    return begins;
  };
  for (const [form, term] of forms) {
    if (file.size > limit) {
      close();
      firsts.push(form);
      file = { forms: [], fields: [], lists: [], shown: new Set(), size: 0 };
      head = null;
      newInForm = new Map();
    }
    let field = "";
    if (term === null) {
      field = "\t-";
    } else if (newInForm.has(term)) {
      field = `\t${file.lists.length - newInForm.get(term)}`;
    } else if (where.has(term)) {
      field = `\t>${where.get(term).replaceAll(",", ";")}`;
    } else {
      newInForm.set(term, file.lists.length);
      where.set(term, form);
      const list = postings.get(term);
      list.filter(({ inHeadline }) => inHeadline).forEach(({ article }) => file.shown.add(article));
      const begins = add(out.positions, list.map(({ positions }) => positions.map((position, i) =>
        number((position - (i ? positions[i - 1] : -1) - 1) * 2 + (i + 1 < positions.length ? 1 : 0))).join("")).join(""));
      head ??= [out.positions.length - 1, out.positions.at(-1).length - 1];
      const letters = listOf(list, begins, out.rests, add);
      file.lists.push(record(letters));
      file.size += letters.length;
    }
    file.forms.push(form);
    file.fields.push(field);
    file.size += form.length;
    head ??= [out.positions.length - 1, out.positions.at(-1).length];
  }
  close();
  out.positions.forEach((records, n) => files.set(`${name}/p${n}`, [records.join("")]));
  out.rests.forEach((records, n) => files.set(`${name}/t${n}`, [records.join("")]));
  return firsts;
}

function listOf(list, begins, rests, add) {
  const bits = list.length * 4 + (begins ? 2 : 0);
  if (list.length <= LISTED) {
    return number(bits) + entries(list) + list.map(({ strength }) => strengthLetter(strength)).join("");
  }
  const byStrength = [...list].sort((one, other) => other.strength - one.strength);
  const chosen = new Set(byStrength.slice(0, LISTED));
  const [first, rest] = [list.filter((entry) => chosen.has(entry)), list.filter((entry) => !chosen.has(entry))];
  add(rests, entries(rest));
  return number(bits + 1) + number(rests.length - 1) + number(rests.at(-1).length - 1) + strengthLetter(byStrength[LISTED].strength)
    + entries(first) + first.map(({ strength }) => strengthLetter(strength)).join("");
}

function shown(articles) {
  let [lastDate, lastSection] = ["", ""];
  return articles.map(({ title, slug, date, section = "", text }) => {
    const itsDate = date || "-";
    const line = [title, slug && slug !== slugOf(title) ? slug : "", itsDate === lastDate ? "" : itsDate, section && section === lastSection ? "=" : section,
      text.replace(/\s+/g, " ").slice(0, 120)].join("\t");
    [lastDate, lastSection] = [itsDate, section];
    return line;
  });
}

function writeFacets(name, articles, facetBlock, files) {
  const keys = ["section", "topics", "places", "authors"];
  const valuesOf = (article, key) => [article[key] || []].flat();
  const names = keys.map((key) => [...new Set(articles.flatMap((article) => valuesOf(article, key)))].sort());
  files.set(`${name}/n`, names.map((list) => list.join("\n")));
  for (let start = 0; start < articles.length || start === 0; start += facetBlock) {
    files.set(`${name}/f${start / facetBlock}`, keys.map((key, kind) => {
      let last = null;
      return articles.slice(start, start + facetBlock).map((article) => {
        const line = valuesOf(article, key).map((value) => names[kind].indexOf(value)).join(",");
        const shownAs = line === last ? "=" : line;
        last = line;
        return shownAs;
      }).join("\n");
    }));
  }
}

function years(dates) {
  const counts = new Map();
  for (const date of dates) {
    const [year, month = 0] = date.split("-").map(Number);
    if (!counts.has(year)) counts.set(year, Array(13).fill(0));
    counts.get(year)[month]++;
  }
  return [...counts].map(([year, months]) => `${String(year).padStart(4, "0")}:${months.map((count) => count || "").join(",").replace(/,+$/, "")}`).join("\n");
}
