/**
 * `npm run eval:text -- FOLDER [SECTION …]`: how well the recognisers of text do. FOLDER holds data that is measured on and is no part of the project;
 * without it our own sets are measured. Fails when a goal is missed.
 */
import { existsSync } from 'node:fs';
import { sections } from './sections.ts';

const [given, ...names] = process.argv.slice(2);
const folder = given === undefined || sections.some(({ name }) => name === given) ? null : given;
const wanted = folder === null && given !== undefined ? [given, ...names] : names;
const unknown = wanted.filter((wish) => !sections.some(({ name }) => name === wish));

if (unknown.length > 0 || (folder !== null && !existsSync(folder))) {
  console.error(
    `There is no ${[...unknown, folder ?? ''].join(' ').trim()}; give a folder, and of ${sections.map(({ name }) => name).join(', ')} what you want`,
  );
  process.exit(2);
}

let missed = 0;
for (const section of sections.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n${section.name}: ${section.description}`);
  const { lines, goals } = await section.run(folder);
  for (const line of lines) console.log(`  ${line}`);
  for (const { text, met, came } of goals) console.log(`  goal: ${text}: ${met ? 'met' : 'MISSED'}, ${came}`);
  missed += goals.filter(({ met }) => !met).length;
}
process.exit(missed > 0 ? 1 : 0);
