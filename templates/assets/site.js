// What readers with a script have beside: links that work from a disk, the way to a date, all forms of a citation.

// From a disk or a USB stick no server turns a folder into its index page: name the page in every such link.
const index = location.protocol === "file:" ? "index.html" : "";
if (index) {
  for (const link of document.querySelectorAll("a[href]")) {
    const [path, anchor] = link.getAttribute("href").split("#");
    if (path.endsWith("/") && !path.includes(":")) {
      link.setAttribute("href", path + index + (anchor ? "#" + anchor : ""));
    }
  }
  for (const form of document.querySelectorAll("form[role=search]")) {
    form.setAttribute("action", form.getAttribute("action") + index);
  }
}

const twoDigits = (number) => String(number).padStart(2, "0");
// A month is a hexadecimal number with a bit for each day that has a page, or empty when it has none itself.
const hasDay = (month, day) => (parseInt(month || "0", 16) >>> (day - 1)) & 1;

// The reader's own date in other years, when there is a page of it.
const today = document.querySelector("[data-today]");
if (today) {
  const now = new Date();
  if (hasDay(today.dataset.today.split(",")[now.getMonth()], now.getDate())) {
    today.href = `${today.dataset.folder}${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}/${index}`;
    const words = now.toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long" });
    today.append(` (${words})`);
    today.hidden = false;
  }
}

// "Go to a date": its day, or its month or year when there is no such day, or the nearest year.
const goTo = document.querySelector("form[data-days]");
goTo?.addEventListener("submit", (event) => {
  event.preventDefault();
  const years = goTo.dataset.days.split(";").map((year) => year.split(":"));
  const [year, month, day] = goTo.elements.date.value.split("-").map(Number);
  const far = ([one]) => Math.abs(one - year);
  const [nearest, months] = years.reduce((one, other) => (far(other) < far(one) ? other : one));
  const days = Number(nearest) === year ? months.split(",")[month - 1] : "";
  const parts = [nearest.padStart(4, "0")];
  if (days) {
    parts.push(twoDigits(month));
  }
  if (hasDay(days, day)) {
    parts.push(twoDigits(day));
  }
  location.href = `${goTo.getAttribute("action")}${parts.join("/")}/${index}`;
});

// The citations of an article come once a reader asks for them: few do, and their script is longer than this one.
const cite = document.querySelector("details.cite[data-script]");
cite?.addEventListener("toggle", () => {
  const script = document.createElement("script");
  script.src = cite.dataset.script;
  document.head.append(script);
}, { once: true });

// What a word is, for the search and for marking what it found; docs/search-index.md says the same.
const LETTER = "[\\p{L}\\p{Nd}\\p{M}]";
const WORD = new RegExp(`(?<!${LETTER})\\p{L}(?:\\.\\p{L})+(?!${LETTER})(?:['’](?=\\p{L})${LETTER}+)*`
    + `|(?:${LETTER}|(?<=[\\p{L}\\p{M}])['’](?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd}))+`, "gu");
const UNSPACED = /((?:(?!\p{Nd})[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u30fc\uff70\u3099\u309a])+)/u;
const ACCENT = /(?=\p{Mn})(?![\u3099\u309a])[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}]/gu;

function formOf(word) {
  const short = word.slice(0, 64).replace(/[\ud800-\udbff]$/, "").replaceAll("’", "'");
  return short.normalize("NFKD").replace(ACCENT, "").toLowerCase().toUpperCase().toLowerCase();
}

/** The words of a text: the form of each, and where it begins and ends. */
function wordsOf(text) {
  const words = [];
  const add = (word, start) => words.push({ form: formOf(word), start, end: start + word.length });
  for (const run of text.matchAll(WORD)) {
    let at = run.index;
    run[0].split(UNSPACED).forEach((piece, n) => {
      // Every second piece is without spaces between its words: its pairs of neighbours stand for them.
      const letters = n % 2 ? [...piece] : [piece];
      const word = piece.match(/[^'’.,](?:.*[^'’.,])?/u);
      if (letters.length === 1 && word) {
        add(word[0], at + word.index);
      }
      for (let i = 1, start = at; i < letters.length; start += letters[i - 1].length, i++) {
        add(letters[i - 1] + letters[i], start);
      }
      at += piece.length;
    });
  }
  return words;
}

/** Marks words in an element. @param marks forms, and beginnings of forms with * at the end */
function mark(element, marks) {
  const forms = new Set(marks);
  const starts = marks.filter((form) => form.endsWith("*")).map((form) => form.slice(0, -1));
  const isMarked = ({ form }) => forms.has(form) || starts.some((start) => form.startsWith(start));
  const texts = [];
  for (const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT); walker.nextNode();) {
    texts.push(walker.currentNode);
  }
  for (const text of texts) {
    let end = text.length + 1;
    // From the last to the first, so that what is before a word stays where it is; pairs of neighbours may share a letter.
    for (const word of wordsOf(text.data).filter(isMarked).reverse()) {
      const marked = text.splitText(word.start);
      marked.splitText(Math.min(word.end, end) - word.start);
      const element = document.createElement("mark");
      marked.replaceWith(element);
      element.append(marked);
      end = word.start;
    }
  }
}
globalThis.Backfile = { wordsOf, mark };

// An article that was opened from a result has the words that were sought in its address.
const sought = new URLSearchParams(location.search).get("mark");
const story = document.querySelector("article.article");
if (sought && story) {
  mark(story, sought.split(" ").slice(0, 100));
}
