import { recogniseOffence } from '../../../src/text/offence/recogniseOffence.ts';
import type { Goal, Section } from '../Section.ts';
import { badWordsNext } from '../swearing/badWordsNext.ts';
import { dataSets, type DataSet } from '../swearing/dataSets.ts';

const SHOWN = 8;

/** How many swear words are found, and how many texts are taken for swearing that are not; beside the best library on npm. */
export const swearing: Section = {
  name: 'swearing',
  description: 'texts in which abuse is found (of those, as swearing), and false alarms; beside them bad-words-next',
  async run(folder) {
    const measured = dataSets(folder).map(measure);
    return { lines: measured.flatMap(({ lines }) => lines), goals: measured.map(({ goal }) => goal) };
  },
};

function measure(set: DataSet): { lines: readonly string[]; goal: Goal } {
  const { language, texts, offends } = set;
  const other = badWordsNext(language);
  const found = texts.filter((text) => isFound(text, set));
  const sworn = texts.filter((text) => recogniseOffence(text, language).some(({ kind }) => kind === 'swears'));
  const theirs = texts.filter(other);
  const wrong = offends ? texts.filter((text) => !found.includes(text)) : found;
  const name = `${language} ${set.name}`;
  const figures = offends ? `found ${share(found, texts)} (as swearing ${share(sworn, texts)})` : `false alarms ${found.length} of ${texts.length}`;
  return {
    lines: [
      `${name.padEnd(22)} ${figures.padEnd(56)} bad-words-next ${offends ? share(theirs, texts) : theirs.length}`,
      ...(wrong.length > 0 ? [`  ${offends ? 'missed' : 'false'}: ${wrong.slice(0, SHOWN).join(' | ')}${wrong.length > SHOWN ? ' …' : ''}`] : []),
    ],
    goal: goalOf(set, name, found.length),
  };
}

/** Whether a text is taken for abuse; where it is none, for any offence. */
function isFound(text: string, { language, offends }: DataSet): boolean {
  return recogniseOffence(text, language).some(({ kind }) => !offends || kind !== 'flirts');
}

function goalOf({ goal, texts }: DataSet, name: string, found: number): Goal {
  if ('most' in goal) return { text: `${name}: at most ${goal.most} false alarms`, met: found <= goal.most, came: String(found) };
  return { text: `${name}: at least ${goal.least * 100} %`, met: found >= goal.least * texts.length, came: percent(found, texts.length) };
}

function share(part: readonly string[], all: readonly string[]): string {
  return `${percent(part.length, all.length)}, ${part.length} of ${all.length}`;
}

function percent(part: number, all: number): string {
  return `${((part / Math.max(1, all)) * 100).toFixed(1)} %`;
}
