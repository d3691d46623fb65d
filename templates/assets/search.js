// The engine of the search, without a page: search-page.js shows what it finds, site.js says what a word is.
// docs/search-index.md specifies the files, docs/searching.md what a reader may ask.
"use strict";
globalThis.BackfileSearch = (({ wordsOf }) => {

const { isInteger } = Number;
const KINDS = ["section", "topic", "place", "author"];
const LISTED = 8192;
const STRENGTHS = Array.from({ length: 90 }, (_, level) => 1 / (1 + Math.exp(3 - (level + 0.5) / 15)));
const VALUES = new Uint8Array(128);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((letter, value) => { VALUES[letter.charCodeAt(0)] = value; });

const range = (start, end) => Array.from({ length: end - start }, (_, i) => start + i);
const all = (items, action) => Promise.all(items.map(action));
const linesOf = (texts) => texts.map((text) => text.split("\n"));

/** A question as clauses, of one word or of several that follow each other; thirty at most. */
function parse(text, isTyping) {
  const clauses = [];
  let last;
  const tokens = text.slice(0, 2000).normalize("NFC").replace(/[“”„«»]/g, "\"").matchAll(/(-?)(headline:)?(?:"([^"]*)"?|([^\s"]+))/giu);
  for (const [, minus, headline, quoted, bare] of tokens) {
    const written = quoted ?? bare;
    const words = wordsOf(written).map(({ form, start, end }, offset) => ({ form, offset, written: written.slice(start, end) }));
    last = bare && words.at(-1);
    if (last) last.isPrefix = bare.endsWith("*");
    const groups = !bare || minus || headline ? [words] : words.map((word) => [word]);
    clauses.push(...groups.map((group) => ({ words: group, isNot: !!minus, inHeadline: !!headline })));
  }
  if (isTyping && last?.form.length > 1 && !/\s$/.test(text)) last.isTyped = last.isPrefix = true;
  return clauses.slice(0, 30);
}

// ---- files

class Cursor {
  constructor(text, at = 0) {
    Object.assign(this, { text, at });
  }

  number() {
    for (let value = 0, unit = 1; ; unit *= 32) {
      const part = VALUES[this.text.charCodeAt(this.at++)] ?? 0;
      value += (part & 31) * unit;
      if (part < 32) return value;
    }
  }

  strength() {
    const code = this.text.charCodeAt(this.at++);
    return code - (code > 92 ? 36 : 35);
  }

  /** Numbers that each hold an article, a bit for its headline, and seven for a strength. */
  entries(count, strength) {
    const entries = new Int32Array(count);
    for (let i = 0, article = -1; i < count; i++) {
      const number = this.number();
      article += (number >>> 1) + 1;
      entries[i] = (article << 8) + ((number & 1) << 7) + strength;
    }
    return entries;
  }
}

/** Gives a cursor at any record. */
function recordsOf([text]) {
  const starts = [];
  for (const cursor = new Cursor(text); cursor.at < text.length; cursor.at += cursor.length) {
    cursor.length = cursor.number();
    starts.push(cursor.at);
  }
  return (place) => new Cursor(text, starts[place]);
}

/** Texts that each begin with what they share with the one before. */
function unfolded(lines) {
  let last = "";
  return lines.map((line) => (last = last.slice(0, VALUES[line.charCodeAt(0)]) + line.slice(1)));
}

/** How many of a sorted list are before a text. */
function placeOf(sorted, text) {
  const place = sorted.findIndex((one) => one >= text);
  return place < 0 ? sorted.length : place;
}

class WordFile {
  constructor(part, [forms, lists, numbers, articles]) {
    const [head, ...lines] = forms.split("\n").map((line) => line.split("\t"));
    let next = 0;
    this.fields = lines.map(([, field = ""]) => field);
    this.nextTerms = this.fields.map((field) => (next += field.split(",").filter((term) => !term).length));
    this.forms = unfolded(lines.map(([form]) => form));
    this.positions = head.map((number) => new Cursor(number).number());
    this.records = recordsOf([lists]);
    this.part = part;
    this.terms = [];
    const cursor = new Cursor(numbers);
    let number = -1;
    if (numbers) articlesOf([articles]).forEach((article) => part.shown.set(number += cursor.number() + 1, article));
  }

  /** What the form at a place stands for: numbers of terms here, and pointers to others as texts. */
  meant(place) {
    let next = this.nextTerms[place - 1] ?? 0;
    const termOf = (term) => (term === "" ? next++ : term[0] === ">" ? term.slice(1) : next - term);
    return this.fields[place] === "-" ? [] : this.fields[place].split(",").map(termOf);
  }

  term(number) {
    return this.terms[number] ??= this.read(number, this.records(number));
  }

  read(number, cursor) {
    const head = cursor.number();
    const count = head >>> 2;
    const rest = head & 1 && { file: cursor.number(), place: cursor.number(), strength: cursor.strength() };
    const entries = cursor.entries(rest ? LISTED : count, 0).map((entry) => entry + cursor.strength());
    const forms = () => this.forms.filter((form, place) => this.meant(place).includes(number));
    return { part: this.part, count, rest, entries, forms, positions: () => this.positionsOf(number) };
  }

  async positionsOf(number) {
    let [file, place] = this.positions;
    for (let i = 1; i <= number; i++) {
      [file, place] = this.records(i).number() & 2 ? [file + 1, 0] : [file, place + 1];
    }
    return (await this.part.file(`p${file}`, recordsOf))(place);
  }
}

const filingOf = (texts) => linesOf(texts).map((lines) => lines.map((line, i) => (lines[i] = line === "=" ? lines[i - 1] : line)));
const isUnder = (names, filed) => KINDS.every((kind) => !filed[kind]?.length || names[kind].some((name) => filed[kind].includes(name)));

function articlesOf([text]) {
  let [date, section] = [];
  return text.split("\n").map((line) => {
    const [title, path, itsDate, itsSection, opening] = line.split("\t");
    date = itsDate === "-" ? "" : itsDate || date;
    section = itsSection === "=" ? section : itsSection;
    const name = path || title.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase();
    const folder = date.replaceAll("-", "/") || "undated";
    return { title, path: name[0] === "/" ? name.slice(1) : `${folder}/${name}.html`, date, section, opening };
  });
}

/** A part of the archive; its first article is number base of the whole. Each of its files is loaded once, when it is asked for. */
class Part {
  constructor(header, base, load) {
    Object.assign(this, header, { base, load, files: new Map(), shown: new Map(), firstForms: unfolded(header.words.split("\n")), firstUndated: base });
    this.months = header.years.split("\n").filter(Boolean).flatMap((line) => {
      const [year, counts] = line.split(":");
      return counts.split(",").map((count, month) => ({
        date: month ? `${year}-${String(month).padStart(2, "0")}` : year, start: this.firstUndated, end: this.firstUndated += Number(count),
      }));
    });
  }

  file(name, understand) {
    if (!this.files.has(name)) {
      this.files.set(name, this.load(`${this.name}/${name}`, this.version).then(understand));
      this.files.get(name).catch(() => this.files.delete(name));
    }
    return this.files.get(name);
  }

  wordsAt(form) {
    return placeOf(this.firstForms, `${form}\0`) - 1;
  }

  wordFile(number) {
    return this.file(`w${number}`, (texts) => new WordFile(this, texts));
  }

  /** The terms of a form, or of all that begin so if few files have those; undefined when there is no such form. */
  async termsOf(word, form = word.form) {
    const first = this.wordsAt(form);
    const last = word.isPrefix ? this.wordsAt(`${form}\uffff`) : first;
    word.isTooWide ||= last - first >= (word.isTyped ? 2 : 8);
    const isPrefix = word.isPrefix && !word.isTooWide;
    const files = await all(range(first, (isPrefix ? last : first) + 1), (number) => this.wordFile(number));
    const found = files.flatMap((file) => {
      const place = placeOf(file.forms, form);
      const end = isPrefix ? placeOf(file.forms, `${form}\uffff`) : place + (file.forms[place] === form);
      return range(place, end).map((i) => all(file.meant(i), (term) => (isInteger(term) ? file.term(term) : this.elsewhere(term))));
    });
    return found.length ? (await Promise.all(found)).flat() : undefined;
  }

  async elsewhere(pointer) {
    const [form, places = 0] = pointer.replaceAll(";", ",").split(":");
    const file = await this.wordFile(this.wordsAt(form));
    return file.term((file.nextTerms[placeOf(file.forms, form) - 1] ?? 0) + Number(places));
  }

  /** How many articles are before a date, given as its text; 1987~ is after all of 1987. */
  async before(date) {
    if (date.length < 10) return this.months.find((month) => month.date >= date)?.start ?? this.firstUndated;
    const [days] = await this.file("days", linesOf);
    return days.map((line) => line.split("\t")).reduce((sum, [day, count]) => (day < date ? sum + Number(count) : sum), this.base);
  }
}

/** Adds to a term's list what was left out of it. */
async function complete(term) {
  const records = term.rest && await term.part.file(`t${term.rest.file}`, recordsOf);
  if (term.rest) {
    const entries = new Int32Array(term.count);
    entries.set(term.entries);
    entries.set(records(term.rest.place).entries(term.count - LISTED, term.rest.strength), LISTED);
    Object.assign(term, { rest: 0, entries: entries.sort() });
  }
}

/** The distance of two words after Levenshtein. */
function distance(one, other) {
  const row = range(0, other.length + 1);
  for (const letter of one) {
    for (let j = 1, corner = row[0]++; j < row.length; j++) {
      const before = row[j];
      row[j] = Math.min(before + 1, row[j - 1] + 1, corner + (letter !== other[j - 1]));
      corner = before;
    }
  }
  return row.at(-1);
}

// ---- search

class Archive {
  /** @param load promises the texts of a file, given its name and version */
  constructor(header, load) {
    this.size = 0;
    this.parts = header.parts.map((part) => new Part(part, (this.size += part.articles) - part.articles, load));
  }

  partOf(article) {
    return this.parts.findLast((part) => part.base <= article);
  }

  /** Higher for later articles, negative without a date. */
  recency(article) {
    return article < this.partOf(article).firstUndated ? article : article - this.size;
  }

  async shown(article) {
    const part = this.partOf(article);
    const place = article - part.base;
    return part.shown.get(place) ?? (await part.file(`d${Math.floor(place / part.block)}`, articlesOf))[place % part.block];
  }

  /** Finds what a word stands for. */
  async resolve(word) {
    const found = await all(this.parts, (part) => part.termsOf(word));
    const isOpen = word.isPrefix && !word.isTooWide;
    const forms = new Set(isOpen ? [] : found.flatMap((terms) => terms ?? []).flatMap((term) => term.forms()));
    // A part that lacks this form of a word may have others of the same stem.
    await all(this.parts, async (part, n) => {
      for (const form of forms) found[n] ??= await part.termsOf(word, form);
    });
    word.terms = [...new Set(found.flatMap((terms) => terms ?? []))];
    word.isStop = found.some(Boolean) && !word.terms.length;
    word.marks = isOpen ? [`${word.form}*`] : [word.form, ...forms];
    word.count = Math.min(this.size, word.terms.reduce((sum, term) => sum + term.count, 0));
    const weight = Math.log(1 + (this.size - word.count + 0.5) / (word.count + 0.5));
    word.worth = STRENGTHS.map((strength) => strength * weight);
  }

  /** What a word is worth in each article, 0 where it is not. */
  worths(word, inHeadline) {
    const worths = new Float64Array(this.size);
    for (const { part, entries } of word.terms) {
      for (const entry of entries) {
        const article = part.base + (entry >> 8);
        if (!inHeadline || entry & 128) worths[article] = Math.max(worths[article], word.worth[entry & 127]);
      }
    }
    return worths;
  }

  /** Where a word is in each article that is meant. */
  async positions(word, isMeant) {
    const positions = new Map();
    await all(word.terms, async (term) => {
      const cursor = await term.positions();
      for (const entry of term.entries) {
        const article = term.part.base + (entry >> 8);
        const its = isMeant[article] ? positions.get(article) ?? [] : null;
        if (its) positions.set(article, its);
        for (let position = -1, hasMore = 1; hasMore;) {
          const number = cursor.number();
          position += (number >>> 1) + 1;
          its?.push(position);
          hasMore = number & 1;
        }
      }
    });
    return positions;
  }

  /** What a clause is worth in each article. */
  async score(clause) {
    const [first, ...others] = clause.words;
    const worths = clause.worths = this.worths(first, clause.inHeadline);
    for (const word of others) {
      this.worths(word, clause.inHeadline).forEach((worth, i) => { worths[i] = worth && worths[i] && worth + worths[i]; });
    }
    if (others.length) {
      const positions = await all(clause.words, (word) => this.positions(word, worths));
      positions[0].forEach((starts, article) => {
        worths[article] *= starts.some((start) => others.every((word, i) => positions[i + 1].get(article)?.includes(start + word.offset - first.offset)));
      });
    }
    clause.rest = Math.max(0, ...first.terms.map(({ rest }) => (rest ? first.worth[rest.strength] : 0)));
  }

  /** The articles that all wanted clauses fit, or else most; and the most that another may be worth once its rests are known. */
  match(wanted, unwanted, spans) {
    const [scores, fits, opens] = [new Float64Array(this.size), new Uint8Array(this.size), new Uint8Array(this.size)];
    // A loop of its own, which browsers make fast.
    const add = ({ worths, rest }, start, end) => {
      for (let article = start; article < end; article++) {
        if (worths[article] > 0) {
          scores[article] += worths[article];
          fits[article]++;
        } else if (rest > 0) {
          scores[article] += rest;
          opens[article]++;
        }
      }
    };
    wanted.forEach((clause) => spans.forEach(([start, end]) => add(clause, start, end)));
    unwanted.forEach(({ worths }) => worths.forEach((worth, article) => { if (worth) fits[article] = opens[article] = 0; }));
    let most = wanted.length;
    while (most && !fits.includes(most)) most--;
    const articles = [];
    for (let at = -1; most && (at = fits.indexOf(most, at + 1)) >= 0;) articles.push(at);
    let bound = 0;
    if (wanted.some(({ rest }) => rest)) {
      opens.forEach((open, article) => { if (open && fits[article] + open === wanted.length) bound = Math.max(bound, scores[article]); });
    }
    return { articles, scores, bound, isPartly: most > 0 && most < wanted.length };
  }

  /** The best of some articles, the later first of two that are as good. */
  best({ articles, scores }, count) {
    const least = Float64Array.from(articles, (article) => scores[article]).sort().at(-count || articles.length) ?? 0;
    return articles.filter((article) => scores[article] >= least)
      .sort((one, other) => scores[other] - scores[one] || this.recency(other) - this.recency(one)).slice(0, count);
  }

  /** isTyping: the last word may go on. order: "newest", "oldest" or none. filed: names by kind. isWhole: find all, where ten can be had for less. */
  async search({ text, isTyping, order, from, to, filed = {}, page = 1, isWhole }) {
    const clauses = parse(text, isTyping);
    await all(clauses.flatMap((clause) => clause.words), (word) => this.resolve(word));
    const asked = clauses.map((clause) => ({ ...clause, words: clause.words.filter((word) => !word.isStop) })).filter(({ words }) => words.length);
    const wanted = asked.filter(({ isNot }) => !isNot);
    const words = wanted.flatMap((clause) => clause.words);
    const spans = await all(this.parts, async (part) => [from ? await part.before(from) : part.base,
      to ? await part.before(`${to}~`) : from ? part.firstUndated : part.base + part.articles]);
    const isFiled = KINDS.some((kind) => filed[kind]?.length);
    const end = 10 * page;
    const match = async (isComplete) => {
      if (isComplete) await all(asked.flatMap((clause) => clause.words).flatMap(({ terms }) => terms), complete);
      await all(asked, (clause) => this.score(clause));
      return this.match(wanted, asked.filter(({ isNot }) => isNot), spans);
    };
    const isPlain = !(isWhole || order || from || to || isFiled) && asked.every(({ words: [{ terms }, ...more], isNot, inHeadline }) =>
      !more.length && !isNot && !inHeadline && new Set(terms.map(({ part }) => part)).size === terms.length);
    let found = await match(!isPlain);
    const isSure = !found.isPartly && (!found.bound || found.scores[this.best(found, end)[end - 1]] > found.bound);
    if (!isSure && wanted.some(({ rest }) => rest)) found = await match(true);
    const unfiltered = found.articles;
    if (isFiled) {
      const filing = await this.filing(unfiltered);
      found.articles = unfiltered.filter((article) => isUnder(filing.get(article), filed));
    }
    const newest = () => [...found.articles].sort((one, other) => this.recency(other) - this.recency(one));
    const inOrder = order === "oldest" ? found.articles : order ? newest() : this.best(found, end);
    return {
      ...found,
      unfiltered,
      isWhole: !found.bound,
      count: found.bound && words.length === 1 ? words[0].count : found.articles.length,
      hits: await all(inOrder.slice(end - 10, end), (article) => this.shown(article)),
      marks: [...new Set(words.flatMap((word) => word.marks))],
      missing: words.filter((word) => !word.terms.length),
      tooWide: words.filter((word) => word.isTooWide && !word.isTyped),
      stops: clauses.flatMap((clause) => clause.words).filter((word) => word.isStop),
    };
  }

  /** For each article its names by kind. */
  async filing(articles) {
    const filing = new Map();
    await all(this.parts, async (part) => {
      const own = articles.filter((article) => this.partOf(article) === part);
      const names = own.length && await part.file("n", linesOf);
      const blockOf = (article) => Math.floor((article - part.base) / part.facetBlock);
      await all([...new Set(own.map(blockOf))], async (block) => {
        const lists = await part.file(`f${block}`, filingOf);
        for (const article of own.filter((one) => blockOf(one) === block)) {
          const lines = lists.map((lines) => lines[(article - part.base) % part.facetBlock]);
          filing.set(article, Object.fromEntries(KINDS.map((kind, i) => [kind, lines[i] ? lines[i].split(",").map((place) => names[i][place]) : []])));
        }
      });
    });
    return filing;
  }

  /** By kind, how many articles are under which names. What is chosen narrows the other kinds. */
  async facets(articles, filed) {
    const filing = await this.filing(articles);
    return KINDS.map((kind) => {
      const counts = new Map(filed[kind]?.map((name) => [name, 0]));
      for (const names of filing.values()) {
        if (isUnder(names, { ...filed, [kind]: [] })) names[kind].forEach((name) => counts.set(name, (counts.get(name) ?? 0) + 1));
      }
      return [kind, [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))];
    });
  }

  /** How many of some articles, and of all, are of which month. */
  byMonth(articles) {
    let at = 0;
    return this.parts.flatMap((part) => part.months).map(({ date, start, end }) => {
      while (articles[at] < start) at++;
      const first = at;
      while (articles[at] < end) at++;
      return { date, count: at - first, total: end - start };
    });
  }

  /** The word most like another. */
  async suggest(form) {
    const similar = [form, form[1] + form[0] + form.slice(2), form[0] + form.slice(2), form.slice(1)];
    const files = await Promise.all(this.parts.flatMap((part) => similar.map((one) => part.wordFile(part.wordsAt(one)))));
    const sorted = (word) => [...word].sort().join("");
    const found = files.flatMap((file) => file.forms.flatMap((word, place) => {
      const [term] = file.meant(place);
      const far = !isInteger(term) ? Infinity : sorted(word) === sorted(form) ? 1 : distance(form, word);
      return far < (form.length > 4 ? 3 : 2) ? [{ word, far, count: file.records(term).number() }] : [];
    }));
    return found.sort((one, other) => one.far - other.far || other.count - one.count)[0]?.word;
  }
}

return { Archive, KINDS };
})(globalThis.Backfile);
