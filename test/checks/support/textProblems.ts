import type { CheckProblem } from '../../../src/checks/Check.ts';
import type { CheckSubject } from '../../../src/checks/CheckSubject.ts';
import { textChecks } from '../../../src/checks/texts/textChecks.ts';
import { machineSource, type MachineSource } from '../../../src/flow/machineSource.ts';
import { bundleIndex } from '../../../src/flow/validation/bundleIndex.ts';
import type { Brand, SettingRow } from '../../../src/flow/schema/settings.ts';
import type { LanguageDocument } from '../../../src/flow/validation/BundleSource.ts';

/** The texts of a flow `desk`, as its files have them; a phrase without an entry has one for chats. */
export interface Texts {
  /** Language to phrases. */
  readonly phrases?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly entries?: Readonly<Record<string, object>>;
  readonly families?: Readonly<Record<string, unknown>>;
  readonly public?: readonly string[];
  readonly messages?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly examples?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly settings?: readonly Partial<SettingRow>[];
  readonly brands?: readonly Brand[];
  /** Of the flow, beside channel and languages. */
  readonly meta?: Readonly<Record<string, unknown>>;
  /** Of the flow; without them it says every phrase. */
  readonly states?: Readonly<Record<string, unknown>>;
  readonly rules?: readonly object[];
}

/** What the checks of texts find in a flow that has these texts and is otherwise as small as can be. */
export function textProblems(texts: Texts): CheckProblem[] {
  const subject = textSubject(texts);
  const found: CheckProblem[] = [];
  for (const check of textChecks) check.check(subject, (problem) => found.push(problem));
  return found;
}

/** The same as code and place in short: `missing-case desk/phrases/ru.json#/greet`. */
export function textFindings(texts: Texts): string[] {
  return textProblems(texts).map(({ code, file, pointer }) => `${code} ${file}#${pointer}`);
}

export function textSubject(texts: Texts): CheckSubject {
  const { phrases = {}, families = {}, entries = {}, settings = [], brands = [], rules = [] } = texts;
  const ids = [...new Set(Object.values(phrases).flatMap((byId) => Object.keys(byId)))];
  const catalogue = {
    phrases: Object.fromEntries([...new Set([...ids, ...Object.keys(entries)])].map((id) => [id, { rules: [], channels: ['chat'], ...entries[id] }])),
    families,
    public: texts.public ?? [],
  };
  const states = texts.states ?? Object.fromEntries([...ids, ...Object.keys(families)].map((say, at) => [`s${at}`, { meta: { say } }]));
  const languages = Object.keys(phrases).length > 0 ? Object.keys(phrases) : ['en'];
  const flow = { id: 'desk', version: '1', meta: { channel: 'chat', languages, ...texts.meta }, initial: Object.keys(states)[0], states };
  const index = bundleIndex({
    flow: machine('desk/flow.json', flow),
    rules: rules.map((rule, at) => machine(`conduct/rule${at}/machine.json`, rule)),
    phrases: documents('desk/phrases', 'phrases', phrases),
    messages: documents('common/messages', 'messages', texts.messages ?? {}),
    catalogues: [{ file: 'desk/catalogue.json', format: 'catalogue', value: catalogue }],
    examples: documents('desk/examples', 'examples', texts.examples ?? {}),
    settings: { file: 'conduct/settings.json', format: 'settings', value: { settings } },
    parts: [],
    flowStates: null,
    complete: true,
  });
  const folder = {
    sources: new Map([['desk', index.source]]),
    brands: new Map(brands.map((brand) => [brand.id, brand])),
    parts: new Map(),
    complete: true,
  };
  return { flow: 'desk', index, folder } as unknown as CheckSubject;
}

function machine(file: string, value: object): MachineSource {
  const { source } = machineSource(file, { value, size: 0 }, new Map());
  if (source === null) throw new Error(`${file} is beyond the limits`);
  return source;
}

function documents(folder: string, format: 'phrases' | 'messages' | 'examples', byLanguage: Readonly<Record<string, unknown>>): LanguageDocument[] {
  return Object.entries(byLanguage).map(([language, value]) => ({ file: `${folder}/${language}.json`, format, language, value }));
}
