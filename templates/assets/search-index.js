// What the files of the search index say, loaded when they are asked for. docs/search-index.md specifies them; search.js searches.
"use strict";
globalThis.BackfileIndex = (() => {

const { isInteger } = Number;
const LISTED = 8192;
const VALUES = new Uint8Array(128);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((letter, value) => { VALUES[letter.charCodeAt(0)] = value; });

const range = (start, end) => Array.from({ length: end - start }, (_, i) => start + i);
const all = (items, action) => Promise.all(items.map(action));
const linesOf = (texts) => texts.map((text) => text.split("\n"));

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

  /** The positions of a word in one article. */
  positions() {
    const positions = [];
    for (let position = -1, hasMore = 1; hasMore;) {
      const number = this.number();
      position += (number >>> 1) + 1;
      positions.push(position);
      hasMore = number & 1;
    }
    return positions;
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

  async article(place) {
    return this.shown.get(place) ?? (await this.file(`d${Math.floor(place / this.block)}`, articlesOf))[place % this.block];
  }

  /** The names that articles are filed under: a list for each kind. */
  names() {
    return this.file("n", linesOf);
  }

  /** For each kind a line an article of the block: the places of its names. */
  filing(block) {
    return this.file(`f${block}`, filingOf);
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

return { Part, complete, range, all };
})();
