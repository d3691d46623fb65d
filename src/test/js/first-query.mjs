// What someone's first query loads of a built site: its folder and the queries are the arguments, and for each query a
// line comes back with the bytes of all scripts and files of the index, each compressed as a host sends it.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { Archive } from "./site.mjs";

const [site, ...queries] = process.argv.slice(2);
const bytesOf = (file) => readFileSync(`${site}/${file}`);
const scripts = [...bytesOf("search/index.html").toString().matchAll(/<script [^>]*src="\.\.\/([^"]+)"/g)].map(([, file]) => file);

function textsOf(file) {
  let texts;
  vm.runInNewContext(bytesOf(file).toString(), { backfileShard: (name, ...all) => { texts = all; } });
  return texts;
}

for (const text of queries) {
  const files = new Set([...scripts, "search/index.js"]);
  const archive = new Archive(JSON.parse(textsOf("search/index.js")[0]), async (name) => {
    files.add(`search/${name}.js`);
    return textsOf(`search/${name}.js`);
  });
  const { count } = await archive.search({ text });
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(bytesOf(file)).length, 0);
  console.log(`${bytes} bytes in ${files.size} files, ${scripts.length} of them scripts, for ${count} articles with "${text}"`);
}
