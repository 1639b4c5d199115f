import { isRecord, type WalkedMachine } from '../flow/walkMachine.ts';
import type { WordsOf } from './graphOf.ts';
import { compileText } from '../phrases/compileText.ts';
import { ProblemError } from '../problems/Problem.ts';
import type { Machines } from '../flow/reading/readMachines.ts';

const MOST_WORDS = 8;

/**
 * How phrases begin in a language: of a family the first member of the machine's channel that needs no setting, else the
 * first of them, of variants the first. What is not known before a contact shows as "…".
 * @throws ProblemError `unknown-language`
 */
export function wordsOfPhrases({ phrases, catalogues, flow }: Machines, language: string): WordsOf {
  const documents = phrases.filter((document) => document.language === language);
  if (documents.length === 0) {
    const known = [...new Set(phrases.map((document) => document.language))].sort().join(', ');
    throw new ProblemError({ code: 'unknown-language', args: { flow: flow.walked.id, name: language, known } });
  }
  const texts = new Map(documents.flatMap(({ value }) => (isRecord(value) ? Object.entries(value) : [])));
  const families = new Map(catalogues.flatMap(({ value }) => (isRecord(value) && isRecord(value.families) ? Object.entries(value.families) : [])));
  const channel = channelOf(flow.walked);
  const textOf = (name: string, depth: number): string | null => {
    const own = texts.get(name);
    const text: unknown = Array.isArray(own) ? own[0] : own;
    if (typeof text === 'string') return text;
    const members = families.get(name);
    if (!Array.isArray(members) || depth > MOST_FAMILIES) return null;
    const fitting = (members as unknown[]).filter(isRecord).filter((member) => (member.channel ?? channel) === channel);
    const plain = fitting.filter(({ setting, known }) => setting === undefined && known === undefined);
    for (const { phrase } of [...plain, ...fitting]) {
      const found = typeof phrase === 'string' ? textOf(phrase, depth + 1) : null;
      if (found !== null) return found;
    }
    return null;
  };
  return (phrase) => {
    const text = textOf(phrase, 0);
    return text === null ? null : beginning(text, language);
  };
}

/** Families within families, should somebody write them in a circle. */
const MOST_FAMILIES = 3;

function channelOf({ root }: WalkedMachine): unknown {
  const meta = root.node.meta as unknown;
  return (isRecord(meta) ? meta.channel : undefined) ?? 'chat';
}

function beginning(text: string, language: string): string {
  const words = compileText(text, language).format({}).text.split(/\s+/).filter(Boolean);
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}
