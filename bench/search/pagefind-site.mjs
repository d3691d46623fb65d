// Makes a copy of a built site in which Pagefind finds what our index has of an article: its headline and its text.
//
//     node pagefind-site.mjs DIR/public COPY
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [site, copy] = process.argv.slice(2);
cpSync(site, copy, { recursive: true });
let marked = 0;
for (const name of readdirSync(copy, { recursive: true })) {
  if (!name.endsWith(".html")) continue;
  const page = join(copy, name);
  const html = readFileSync(page, "utf8");
  if (!html.includes('<article class="article h-entry"')) continue;
  writeFileSync(page, html.replace('<h1 class="p-name"', "$& data-pagefind-body").replace('<div class="body e-content"', "$& data-pagefind-body"));
  marked++;
}
console.log(`${marked} articles marked`);
