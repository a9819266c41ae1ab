// Read a BibTeX file as Citation.js does, which knows what TeX prints. The argument is the file; it prints its references.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

const require = createRequire(join(process.cwd(), 'package.json'));
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');

const known = ['id', 'type', 'title', 'container-title', 'issued', 'URL', 'language', 'author', 'citation-key', '_graph'];
const list = new Cite(readFileSync(process.argv.at(-1), 'utf8')).data.map((item) => {
  const more = Object.keys(item).filter((key) => !known.includes(key));
  if (more.length) throw new Error(`${item.id}: nobody knows ${more}`);
  return {
    id: item.id, title: item.title, publisher: item['container-title'] ?? '', url: item.URL ?? '', lang: item.language ?? '',
    authors: (item.author ?? []).map((a) => a.literal ?? [a.family, a.given].filter(Boolean).join(', ')),
    date: (item.issued?.['date-parts'][0] ?? []).map((n) => String(n).padStart(2, '0')).join('-'),
  };
});
console.log(JSON.stringify(list));
