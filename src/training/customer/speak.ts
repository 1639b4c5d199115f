import { compileText, type CompiledText } from '../../phrases/compileText.ts';
import { customerAddress } from '../../phrases/customerAddress.ts';
import type { SimulationSetup } from '../Customer.ts';
import { speechKinds } from '../speechKinds.ts';
import { factOf, matterOf, roll, type Draft, type Meant } from './Draft.ts';

const meanings: ReadonlyMap<string, string | null> = new Map(speechKinds.map(({ id, meaning }) => [id, meaning]));
const MOST_LINES = 3;

/** What a line can name beside the customer's facts. */
export type LineValues = Readonly<Record<string, string | number>>;

/**
 * Says a line of a kind, with the meaning that the kind has or with others; once in a turn. False where nobody wrote such a line: then
 * the meaning is not told either.
 */
export function say(draft: Draft, kind: string, { values = {}, means }: { values?: LineValues; means?: readonly Meant[] } = {}): boolean {
  const lines = linesOf(draft.setup, kind);
  if (draft.lines.some((line) => line.kind === kind)) return true;
  if (lines === null || draft.lines.length >= MOST_LINES) return false;
  const line = lines[nextLine(draft, kind, lines.length)] as string;
  const text = compiled(line, draft.setup.language).format({ ...knownValues(draft), ...values }).text;
  const meaning = meanings.get(kind) ?? null;
  draft.lines.push({ kind, text, meanings: means ?? (meaning === null ? [] : [{ type: meaning }]) });
  return true;
}

/** Not the same line twice running where there are several: the first by chance, the next ones in their order. */
function nextLine(draft: Draft, kind: string, count: number): number {
  const times = draft.rolls[`again:${kind}`] ?? 0;
  const first = times === 0 ? roll(draft, `line:${kind}`, count) : (draft.rolls[`first:${kind}`] ?? 0);
  draft.rolls = { ...draft.rolls, [`again:${kind}`]: times + 1, [`first:${kind}`]: first };
  return (first + times) % count;
}

/** The persona's own lines win over everybody's. */
export function linesOf({ persona, speech, language }: SimulationSetup, kind: string): readonly string[] | null {
  const own = persona.speech[language];
  if (own !== undefined && Object.hasOwn(own, kind)) return own[kind] ?? null;
  const common = speech[language]?.[registerOf(persona.temper.politeness)];
  return common !== undefined && Object.hasOwn(common, kind) ? (common[kind] ?? null) : null;
}

/** Which of the common lines somebody speaks. */
export function registerOf(politeness: number): 'polite' | 'plain' | 'curt' {
  return politeness >= 67 ? 'polite' : politeness < 34 ? 'curt' : 'plain';
}

function knownValues(draft: Draft): LineValues {
  const { setup, conversation } = draft;
  const customer = setup.persona.customer[setup.language];
  const values: Record<string, string | number> = {
    name: customer?.name ?? '',
    address: customerAddress(customer, setup.language),
    gender: customer?.gender ?? 'other',
    agentGender: conversation.agent.gender ?? 'other',
    agentName: conversation.agent.name ?? '',
    matter: matterOf(draft).id,
  };
  for (const name of Object.keys(setup.persona.facts)) {
    const value = factOf(setup, name);
    if (typeof value === 'string' || typeof value === 'number') values[name] = value;
  }
  return values;
}

const MOST_COMPILED = 5_000;
const cache = new Map<string, CompiledText>();

/** Lines are few and are said by thousands of customers. */
function compiled(line: string, language: string): CompiledText {
  const key = `${language}:${line}`;
  let text = cache.get(key);
  if (text === undefined) {
    if (cache.size >= MOST_COMPILED) cache.clear();
    cache.set(key, (text = compileText(line, language)));
  }
  return text;
}
