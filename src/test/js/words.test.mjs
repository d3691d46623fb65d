// What a word is: docs/search-index.md, "Words".
import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsOf } from "./site.mjs";

const forms = (text) => wordsOf(text).map(({ form }) => form);

test("a word is a run of letters, digits and marks", () => {
  assert.deepEqual(forms("Ferry No. 7 sails, at last!"), ["ferry", "no", "7", "sails", "at", "last"]);
  assert.deepEqual(forms("wheat-corn end.Then"), ["wheat", "corn", "end", "then"]);
});

test("an apostrophe between letters, a point or comma between digits and a full stop between single letters belong to the word", () => {
  assert.deepEqual(forms("rock 'n' roll, O’Neil's"), ["rock", "n", "roll", "o'neil's"]);
  assert.deepEqual(forms("1,000 ships, 3.5 pct, 7,"), ["1,000", "ships", "3.5", "pct", "7"]);
  assert.deepEqual(forms("U.S. policy, U.S.Then, x.y2"), ["u.s", "policy", "u.s", "then", "x", "y2"]);
});

test("case and accents do not count", () => {
  assert.deepEqual(forms("Größe ÉTÉ İzmir ﬁne ＡＢＣ"), ["grosse", "ete", "izmir", "fine", "abc"]);
  assert.deepEqual(forms("мой מִלָּה كِتَاب"), ["мой".normalize("NFKD").replace("\u0306", ""), "מלה", "كتاب"]);
  assert.deepEqual(forms("が"), ["か\u3099"]);
});

test("scripts without spaces are taken apart into pairs", () => {
  assert.deepEqual(forms("東京都 第3回"), ["東京", "京都", "第", "3", "回"]);
  assert.deepEqual(forms("データ ๑๒ a'東"), ["テ\u3099ー", "ータ", "๑๒", "a", "東"]);
  assert.deepEqual(wordsOf("a東京都").map(({ start, end }) => `${start}-${end}`).join(), "0-1,1-3,2-4");
  assert.deepEqual(forms("𠮷野家"), ["𠮷野", "野家"]);
});

test("of a long word the first 64 units count, or 63 where a pair of surrogates would be split", () => {
  assert.equal(forms("x".repeat(100))[0].length, 64);
  assert.equal(forms(`${"x".repeat(63)}𐐀𐐀`)[0], "x".repeat(63));
});
