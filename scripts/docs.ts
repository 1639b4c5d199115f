/** `npm run docs`: rewrites the pages of docs/ that are made from the sources. Tests say when one is out of date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages } from './docs/pages.ts';
import { pictures } from './docs/pictures.ts';

for (const page of [...pages, ...pictures]) {
  const file = fileURLToPath(new URL(`../${page.path}`, import.meta.url));
  const text = await page.write();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${page.path} written`);
}
