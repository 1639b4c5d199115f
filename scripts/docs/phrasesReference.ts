import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import type { PhraseFamily } from '../../src/flow/schema/texts.ts';
import { flowsOfProject } from './flowsOfProject.ts';
import { code, codes, lines, page, table, writtenFrom } from './markdown.ts';

const LANGUAGES = { ru: 'Russian', lt: 'Lithuanian', pl: 'Polish', en: 'English' } as const;

const HEAD = `# Phrases

What agents are told to say, in the four languages, as written in the files: a phrase is an ICU MessageFormat text, and \`{name}\` is filled
from the facts of the conversation. A variable that nobody has filled shows as "…" and stands in the guidance's \`blanks\`.
A *family* is a name for several phrases, of which the first whose conditions hold is meant; flows and rules mostly name families.
An *act* is what saying the phrase does: rule machines listen for it. A *fixed* phrase has one form; the others may have variants, of
which the least used is shown.`;

type Catalogue = FlowBundle['catalogue'];

/** The page docs/reference/phrases.md, made from the catalogue and the texts that all flows share, and those of each flow. */
export async function phrasesReference(): Promise<string> {
  const bundles = await flowsOfProject();
  const catalogue = merged(bundles.map((bundle) => bundle.catalogue));
  const families = merged(bundles.map((bundle) => bundle.families));
  return page(
    HEAD,
    writtenFrom('flows/common/catalogue.json', 'flows/common/phrases'),
    '## Families',
    table(
      ['family', 'phrases, the first that fits'],
      Object.entries(families).map(([name, members]) => [code(name), lines(members.map(memberText))]),
    ),
    '## Texts',
    ...Object.keys(catalogue).map((phrase) => section(phrase, catalogue[phrase] as Catalogue[string], bundles)),
  );
}

function merged<T>(records: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}

function memberText({ phrase, channel, direction, setting, is, known }: PhraseFamily[number]): string {
  const conditions = [
    ...(channel === undefined ? [] : [`in ${channel === 'chat' ? 'chat' : 'a call'}`]),
    ...(direction === undefined ? [] : [direction]),
    ...(setting === undefined ? [] : [`where ${code(setting)} is ${String(is)}`]),
    ...(known === undefined ? [] : [`where ${code(known)} is known`]),
  ];
  return `${code(phrase)}${conditions.length === 0 ? '' : ` ${conditions.join(', ')}`}`;
}

function section(phrase: string, entry: Catalogue[string], bundles: readonly FlowBundle[]): string {
  const { rules, channels, state, tone, audience, fixed, acts, subject, attachments, minutes, hours } = entry;
  const facts = [
    `channels: ${channels.join(', ')}`,
    `rules: ${rules.join(', ') || '—'}`,
    ...(state === undefined ? [] : [`state: ${code(state)}`]),
    ...(tone === undefined ? [] : [`tone: ${tone}`]),
    ...(acts === undefined ? [] : [`acts: ${codes(acts)}`]),
    ...(fixed ? ['fixed'] : []),
    ...(audience === 'colleague' ? ['to the colleague, not to the customer'] : []),
    ...(subject === undefined ? [] : [`subject: ${code(subject)}`]),
    ...(attachments === undefined ? [] : [`attachments: ${codes(attachments)}`]),
    ...(minutes === undefined ? [] : [`promises minutes of ${code(minutes)}`]),
    ...(hours === undefined ? [] : [`promises hours of ${code(hours)}`]),
  ];
  const rows = Object.entries(LANGUAGES).map(([language, name]) => [name, textsOf(phrase, language, bundles).map(inline).join('<br>or<br>')]);
  return page(`### ${phrase}`, `${facts.join('; ')}.`, table(['language', 'text'], rows));
}

/** The texts of the first flow that has them: all flows share the common ones. */
function textsOf(phrase: string, language: string, bundles: readonly FlowBundle[]): readonly string[] {
  const text = bundles.map((bundle) => bundle.phrases[language]?.[phrase]).find((found) => found !== undefined) ?? [];
  return typeof text === 'string' ? [text] : text;
}

/** As it is, but for what Markdown would take for markup. */
function inline(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll(/[*_]/g, '\\$&');
}
