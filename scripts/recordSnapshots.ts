/**
 * `npx tsx scripts/recordSnapshots.ts RELEASE`: records contacts as this release has them, turn by turn with their snapshots, into
 * test/fixtures/snapshots/, for the test that every released format resumes. To be run when the format of snapshots or the engine's
 * version has gone up, before that is released. What was recorded before stays as it is.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildCast } from '../src/flow/buildCast.ts';
import { ENGINE_VERSION, type FlowBundle } from '../src/flow/FlowBundle.ts';
import { readFlows } from '../src/flow/reading/readFlows.ts';
import { randomSteps } from './snapshots/randomSteps.ts';
import { recordContact, type NextStep, type RecordedContact } from './snapshots/recordContact.ts';
import { stories, type Step } from './snapshots/stories.ts';
import { toyBundle, toyStory } from './snapshots/toyBundle.ts';

const RANDOM_CONTACTS = 4;
const RANDOM_STEPS = 30;
const LANGUAGES = ['ru', 'lt', 'pl', 'en'];

const [release = ''] = process.argv.slice(2);
if (!/^[a-z0-9-]+$/.test(release)) throw new Error('Give a word for the release, of small letters, figures and hyphens');
const { flows, brands, problems } = await readFlows(fileURLToPath(new URL('../flows', import.meta.url)));
if (problems.length > 0) throw new Error(`the flows have mistakes: ${JSON.stringify(problems[0])}`);

// Without examples: they are half of a bundle, and what customers meant is recorded.
const bundles: Record<string, FlowBundle> = Object.fromEntries([...flows].map(([id, { examples: _examples, ...bundle }]) => [id, bundle]));
const contacts = [...Object.values(bundles).flatMap(contactsOf), record(toyStory.name, toyBundle, toyStory.request, telling(toyStory.steps))];
bundles.toy = toyBundle;

const text = JSON.stringify({ bundles, contacts });
const { format } = JSON.parse(contacts[0]?.turns[0]?.snapshot ?? '{}') as { format?: number };
const folder = fileURLToPath(new URL('../test/fixtures/snapshots', import.meta.url));
const file = `${folder}/format-${format}-engine-${ENGINE_VERSION}-${release}.json.br`;
if (existsSync(file)) throw new Error(`${file} is there; what was recorded stays`);
mkdirSync(folder, { recursive: true });
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
writeFileSync(file, brotliCompressSync(text, { params }));
console.log(`${contacts.length} contacts with ${contacts.flatMap(({ turns }) => turns).length} turns`);

function contactsOf(bundle: FlowBundle): readonly RecordedContact[] {
  const { channel = 'chat' } = bundle.flow.meta;
  const told = stories.filter((story) => story.channel === channel).map(({ name, request, steps }) => record(name, bundle, request, telling(steps)));
  const random = Array.from({ length: RANDOM_CONTACTS }, (_, seed) => {
    const request = { language: LANGUAGES[seed % LANGUAGES.length], agent: { name: 'Emma', gender: 'female' }, brand: { name: 'Home' } };
    return record(`random ${seed + 1}`, bundle, request, randomSteps(seed + 1, channel, RANDOM_STEPS));
  });
  return [...told, ...random];
}

function record(name: string, bundle: FlowBundle, request: object, next: NextStep): RecordedContact {
  return recordContact(name, buildCast(bundle), brands as ReadonlyMap<string, never>, request, next);
}

function telling(steps: readonly Step[]): NextStep {
  const left = steps.values();
  return () => left.next().value ?? null;
}
