// The engine of the search, without a page: search-index.js reads the files of the index, site.js says what a word is,
// search-page.js shows what is found. docs/searching.md says what a reader may ask.
"use strict";
globalThis.BackfileSearch = (({ wordsOf }, { Part, complete, range, all }) => {

const { isInteger } = Number;
const KINDS = ["section", "topic", "place", "author"];
const STRENGTHS = Array.from({ length: 90 }, (_, level) => 1 / (1 + Math.exp(3 - (level + 0.5) / 15)));

/** A question as clauses, of one word or of several that follow each other; thirty at most. */
function parse(text, isTyping) {
  const clauses = [];
  let last;
  const seen = text.slice(0, 2000).normalize("NFC").replace(/[\u00ad\u200b\u2060\ufeff]/g, "");
  const tokens = seen.replace(/[“”„«»]/g, "\"").matchAll(/(-?)(headline:)?(?:"([^"]*)"?|([^\s"]+))/giu);
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

const isUnder = (names, filed) => KINDS.every((kind) => !filed[kind]?.length || names[kind].some((name) => filed[kind].includes(name)));

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

  shown(article) {
    const part = this.partOf(article);
    return part.article(article - part.base);
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
        const its = cursor.positions();
        if (isMeant[article]) positions.set(article, positions.get(article)?.concat(its) ?? its);
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
      const names = own.length && await part.names();
      const blockOf = (article) => Math.floor((article - part.base) / part.facetBlock);
      await all([...new Set(own.map(blockOf))], async (block) => {
        const lists = await part.filing(block);
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
})(globalThis.Backfile, globalThis.BackfileIndex);
