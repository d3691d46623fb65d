// The citations of an article, written when a reader opens them, from what the page says of itself. The formats are those
// of org.backfile.cite, to the letter, and are explained there. The line in the style of MLA is in the page.
"use strict";
globalThis.BackfileCite = (() => {

const MONTHS = ["January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December"];

/** Words that occur in the names of agencies, papers and offices. */
const OF_NO_PERSON = new Set(("staff writer writers reporter reporters correspondent correspondents editor editors editorial desk"
    + " team bureau newsroom news press agency agencies service services associated times post herald tribune gazette journal"
    + " telegraph guardian daily wire media radio television tv group office department board committee council university"
    + " institute association society ministry redaktion agentur agence agencia agenzia redacción rédaction redazione"
    + " contributor contributors columnist photographer reuters the our special").split(" "));
const FAMILY_FIRST = ["hu", "ja", "ko", "vi", "zh"];

// Beyond the first 65,536 characters nothing counts as a letter: a surrogate is none.
const mayBeOfAPerson = (word) => /^(?=\p{Uppercase})[\p{L}.'’-]+$/u.test(word) && !/[\ud800-\udfff]/.test(word)
    && !OF_NO_PERSON.has(word.toLowerCase());
const isInitial = (word) => word.length === 1 || (word.length === 2 && word.endsWith("."));
const folded = (text) => text.toUpperCase().toLowerCase();

/** An author's name, in two parts only where that is safe. */
function nameOf(name, { paper, language = "" }) {
  const words = name.trim().split(" ");
  const isPlain = words.length > 1
      && !(name.length === paper.length && folded(name) === folded(paper))
      && !FAMILY_FIRST.includes(language.toLowerCase().split("-")[0])
      && words.every(mayBeOfAPerson)
      && words.slice(1, -1).every(isInitial)
      && !isInitial(words.at(-1));
  return isPlain ? { family: words.pop(), given: words.join(" ") } : { family: words.join(" ") };
}

const inverted = ({ family, given }) => (given ? `${family}, ${given}` : family);
const inOrder = ({ family, given }) => (given ? `${given} ${family}` : family);
const initialsOf = (word) => word.split("-").filter(Boolean).map((part) => `${[...part][0]}.`).join("-");
const withInitials = ({ family, given }) => (given ? `${family}, ${given.split(" ").map(initialsOf).join(" ")}` : family);

const sentence = (text) => (/[.?!…。？！؟۔][”’"')]?$/.test(text) ? text : `${text}.`);

/** In double quotation marks; its own become single ones, but where “ may be a closing mark. */
function quoted(headline) {
  const single = /[„«]/.test(headline) ? headline : headline
      .replace(/(?<=^|(?![\u00a0\u2007\u202f\ufeff])\s|[([<—–])"/g, "‘").replaceAll("\"", "’")
      .replaceAll("“", "‘").replaceAll("”", "’");
  return `“${sentence(single)}”`;
}

/** A line as three texts; the one in the middle, the paper, is in italics. */
function apa({ names, headline, paper, date, pages, address }) {
  const [year, month, day] = date;
  const dated = `(${[year ?? "n.d.", month && [MONTHS[month - 1], day].filter(Boolean).join(" ")].filter(Boolean).join(", ")}). `;
  const title = `${sentence(headline)} `;
  const written = names.map(withInitials);
  const last = written.pop();
  const authors = !written.length ? last
      : names.length > 20 ? `${written.slice(0, 19).join(", ")}, . . . ${last}` : `${written.join(", ")}, & ${last}`;
  const after = (pages ? sentence(`, ${pages}`) : ".") + (address ? ` ${address}` : "");
  return [names.length ? `${sentence(authors)} ${dated}${title}` : title + dated, paper, after];
}

function chicago({ names, headline, paper, date, address }) {
  const [year, month, day] = date;
  const dated = sentence(!year ? "n.d." : !month ? `${year}` : `${MONTHS[month - 1]} ${day ? `${day}, ` : ""}${year}`)
      + (address ? ` ${sentence(address)}` : "");
  const title = quoted(headline);
  if (!names.length) {
    return ["", paper, `. ${title} ${dated}`];
  }
  const written = [inverted(names[0]), ...names.slice(1).map(inOrder)];
  const last = written.at(-1);
  const authors = written.length > 10 ? `${written.slice(0, 7).join(", ")}, et al.`
      : written.length > 1 ? `${written.slice(0, -1).join(", ")}, and ${last}` : last;
  return [`${sentence(authors)} ${title} `, paper, `, ${dated}`];
}

const TEX = { "\\": "\\textbackslash{}", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}", "<": "\\textless{}",
  ">": "\\textgreater{}", "\n": " ", "\r": " " };
const escaped = (text) => text.replace(/[\\^~<>{}$&#%_\n\r]/g, (c) => TEX[c] ?? `\\${c}`);

function bibTeX({ key, names, headline, paper, date, volume, issue, pages, address }) {
  const [year, month, day] = date;
  const author = (name) => (name.given ? escaped(inverted(name)) : `{${escaped(name.family)}}`);
  const fields = [
    names.length && `author = {${names.map(author).join(" and ")}}`,
    `title = {{${escaped(headline)}}}`,
    `journal = {${escaped(paper)}}`,
    year && `year = {${year}}`,
    month && `month = ${MONTHS[month - 1].slice(0, 3).toLowerCase()}`,
    day && `day = {${day}}`,
    volume && `volume = {${escaped(volume)}}`,
    issue && `number = {${escaped(issue)}}`,
    pages && `pages = {${escaped(pages.replaceAll("-", "--"))}}`,
    address && `url = {${address}}`,
  ];
  return `@article{${[key, ...fields.filter(Boolean)].join(",\n  ")}\n}`;
}

function ris({ names, headline, paper, date, volume, issue, firstPage, lastPage, language, address }) {
  const [year, ...rest] = date.map((part, n) => String(part).padStart(n ? 2 : 4, "0"));
  const fields = [
    ["TY", "NEWS"],
    ...names.map((name) => ["AU", inverted(name)]),
    ["TI", headline],
    ["T2", paper],
    ["PY", year],
    // Three slashes in all.
    ["DA", year && [year, ...rest].join("/") + "/".repeat(3 - rest.length)],
    ["VL", volume],
    ["IS", issue],
    ["SP", firstPage],
    ["EP", lastPage],
    ["LA", language],
    ["UR", address],
  ];
  return [...fields.filter(([, value]) => value !== undefined), ["ER", ""]]
      .map(([tag, value]) => `${tag}  - ${value.replace(/[\n\r]/g, " ")}`).join("\n");
}

function cslJson({ key, names, headline, paper, date, volume, issue, pages, language, address }) {
  return JSON.stringify([{
    id: key,
    type: "article-newspaper",
    title: headline,
    author: names.length ? names.map(({ family, given }) => (given ? { family, given } : { literal: family })) : undefined,
    "container-title": paper,
    issued: date.length ? { "date-parts": [date] } : undefined,
    volume,
    issue,
    page: pages,
    language,
    URL: address,
  }]);
}

/** @param facts key, headline, authors, paper; where they are known, date (1987-02-26 or less of it), language, address, volume,
    issue, firstPage and lastPage */
function citationsOf(facts) {
  const names = facts.authors.map((name) => nameOf(name, facts));
  const date = (facts.date ?? "").split("-").filter(Boolean).map(Number);
  const pages = facts.firstPage && [facts.firstPage, facts.lastPage].filter(Boolean).join("-");
  const article = { ...facts, names, date, pages };
  return {
    apa: apa(article),
    chicago: chicago(article),
    bibTeX: bibTeX(article),
    ris: ris(article),
    cslJson: cslJson(article),
  };
}

/** What the head says to reference managers, and the address in the article's microformat. */
function factsOf(page) {
  const said = (name) => [...page.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)]
      .map((meta) => meta.content);
  const [path] = page.querySelector("data.u-url").getAttribute("value").match(/[^./].*(?=\.html$)/);
  return {
    key: path.replaceAll("/", "-"),
    headline: said("citation_title")[0],
    authors: said("citation_author"),
    date: said("citation_date")[0],
    paper: said("og:site_name")[0],
    address: said("citation_public_url")[0],
    language: said("citation_language")[0],
    volume: said("citation_volume")[0],
    issue: said("citation_issue")[0],
    firstPage: said("citation_firstpage")[0],
    lastPage: said("citation_lastpage")[0],
  };
}

function make(tag, dir, ...content) {
  const element = document.createElement(tag);
  if (dir) {
    element.dir = dir;
  }
  element.append(...content);
  return element;
}

/** Copying needs a browser that allows it: only then are there buttons. */
function addButton(term, { copy, copied }) {
  const name = term.textContent;
  const button = make("button");
  const say = (word) => {
    button.textContent = word;
    button.setAttribute("aria-label", `${word}: ${name}`);
  };
  say(copy);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(term.nextElementSibling.textContent.trim());
    say(copied);
  });
  term.append(button);
}

function show(cite) {
  const facts = factsOf(document);
  const { apa, chicago, bibTeX, ris, cslJson } = citationsOf(facts);
  const add = (name, description) => cite.querySelector("dl").append(make("dt", "", name), description);
  const line = ([before, paper, after]) => make("dd", "auto", before, make("cite", "", paper), after);
  const data = (text) => make("dd", "", make("pre", "ltr", text));
  add("APA", line(apa));
  add("Chicago", line(chicago));
  if (facts.address) {
    add(cite.dataset.address, make("dd", "ltr", facts.address));
  }
  add("BibTeX", data(bibTeX));
  add("RIS", data(ris));
  add("CSL-JSON", data(cslJson));
  if (navigator.clipboard) {
    cite.querySelectorAll("dt").forEach((term) => addButton(term, cite.dataset));
  }
}

const cite = document.querySelector("details.cite");
if (cite) {
  show(cite);
}
return { citationsOf };
})();
