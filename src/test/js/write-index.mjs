// Writes the index of a test's articles below a site's folder:  node write-index.mjs ARTICLES.json SITE/search
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeIndex } from "./index-writer.mjs";
import { wordsOf } from "./site.mjs";

const [articles, folder] = process.argv.slice(2);
for (const [name, texts] of writeIndex(JSON.parse(readFileSync(articles, "utf8")), wordsOf)) {
  const file = join(folder, `${name}.js`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `backfileShard(${[name, ...texts].map((text) => JSON.stringify(text)).join(",")})\n`);
}
