// The articles as a site of Eleventy: the kinds of page that Backfile makes, with lean layouts.
const PAGE_SIZE = 100;
const KINDS = ["sections", "topics", "places", "authors"];

module.exports = function (config) {
  // Names of days, months and years for Hugo.
  config.ignores.add("content/**/_index.md");
  config.setTemplateFormats(["md", "njk"]);
  config.addPassthroughCopy("style.css");
  config.addGlobalData("layout", "article.njk");
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("slug", slug);
  config.addFilter("opening", (html) => (/<p>([^]*?)<\/p>/.exec(html) ?? ["", ""])[1]);

  config.addCollection("articles", articlesOf);
  config.addCollection("newest", (all) => articlesOf(all).reverse().slice(0, 50));
  config.addCollection("listings", (all) => {
    const articles = articlesOf(all);
    const periods = grouped(articles, (article) => [4, 7, 10].map((length) => article.date.toISOString().slice(0, length)));
    const listings = [...periods].map(([period, own]) => ({
      url: `/${period.replaceAll("-", "/")}/`,
      title: period,
      parts: [...periods.keys()].filter((part) => period.length < 10 && part.length === period.length + 3 && part.startsWith(period)),
      articles: period.length === 4 ? [] : own,
    }));
    for (const kind of KINDS) {
      const subjects = grouped(articles, (article) => article.data[kind] ?? []);
      listings.push({ url: `/${kind}/`, title: kind, subjects: [...subjects.keys()].sort(), kind, articles: [] });
      for (const [name, own] of subjects) {
        for (let i = 0, page = 1; i < own.length; i += PAGE_SIZE, page++) {
          const url = `/${kind}/${slug(name)}/${page === 1 ? "" : `page/${page}/`}`;
          listings.push({ url, title: name, articles: own.slice(i, i + PAGE_SIZE) });
        }
      }
    }
    return listings;
  });
  config.addCollection("years", (all) => [...new Set(articlesOf(all).map((article) => article.date.getUTCFullYear()))]);

  return {
    dir: { input: ".", output: "public" },
    // The texts are plain: braces in them mean nothing.
    markdownTemplateEngine: false,
  };
};

/** In order of time. */
function articlesOf(all) {
  return all.getFilteredByGlob("content/**/*.md");
}

function grouped(articles, keysOf) {
  const groups = new Map();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(article);
    }
  }
  return groups;
}

function slug(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
}
