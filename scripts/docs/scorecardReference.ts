import { readFileSync } from 'node:fs';
import { COUNTS } from '../../src/scoring/counts.ts';
import type { Measure } from '../../src/scoring/measures/Measure.ts';
import { MEASURES } from '../../src/scoring/measures/measures.ts';
import type { Cost, CriteriaGroup, Criterion, KnockOutRule, Measurement, Scorecard } from '../../src/scoring/Scorecard.ts';
import { SIGNALS } from '../../src/scoring/signals.ts';
import { code, codes, lines, page, table, writtenFrom } from './markdown.ts';

const CARD = new URL('../../flows/scorecard.json', import.meta.url);

const HEAD = `# Scorecard

What a contact was worth, by the card \`flows/scorecard.json\`, which a supervisor edits. The same function scores a simulation, a live
conversation and a recorded one, from the log alone: \`sufler score FILE…\` in the terminal.

A criterion begins at 1. Every breach of a rule that it names, and every measure that it takes, is a line of evidence with a cost; costs are
added up and taken from it, down to 0, and nothing else lowers it. A criterion that does not apply to a contact (its channel is another, or
nothing of what it is about happened) counts for nothing; a breach of a rule that it names makes it apply in any case. The points are 100 times
the mean of the criteria that apply, by their weights. A knock-out makes them 0 and is told with the rule that did it; \`weighed\` is what they
would have been.

What is excused costs nothing: who did what was recommended first is not held to a rule of lower rank. A finding that merely informs, and a
violation that a setting has softened to \`info\`, cost a part of the whole (\`informs\`), and knock nobody out. Rules that mean the same (\`same\`)
are one loss where one event breaks several of them: the dearest counts. A rule that nobody is judged by stands in \`unscored\` with the reason.
Nobody's name or gender is looked at.

\`sufler check\` says what is wrong with a card. It may name each rule that has a severity (\`severity.RULE\`) and each lint rule; a rule of
one's own costs nothing until a criterion names it.
\`closeness\` tells how near the agent's words came to the standard phrases that were due, for who learns them by heart; it is not weighed.`;

/** The page docs/reference/scorecard.md, made from flows/scorecard.json and the registries that it names. */
export function scorecardReference(): string {
  const card = JSON.parse(readFileSync(CARD, 'utf8')) as Scorecard;
  return page(
    HEAD,
    writtenFrom('flows/scorecard.json', 'src/scoring'),
    '## Criteria',
    `*Costs* are parts of the criterion's value; the first is that of every rule which is not named after it.`,
    table(['criterion', 'title', 'weight', 'channels', 'applies', 'rules', 'costs', 'measures', 'rows'], card.criteria.map(criterionRow)),
    '## Knock-outs',
    table(['knock-out', 'title', 'rules', 'breaches', 'where'], card.knockOuts.map(knockOutRow)),
    '## Qualities',
    table(['quality', 'title', 'criteria'], card.qualities.map(groupRow)),
    '## Dimensions',
    table(['dimension', 'title', 'criteria'], card.dimensions.map(groupRow)),
    '## Rules that mean the same',
    lines(card.same.map(codes)).replaceAll('<br>', '\n\n'),
    '## Unscored',
    table(
      ['rule', 'why'],
      card.unscored.map(({ rule, reason }) => [code(rule), reason]),
    ),
    '## Measures',
    'Something that can be better or worse without a rule being broken. Where there is nothing to measure a measure costs nothing. Its message is `score.MEASURE`.',
    table(['measure', 'what it measures', 'params'], MEASURES.map(measureRow)),
    '## Signals',
    'By which criteria apply.',
    table(
      ['signal', 'given when'],
      SIGNALS.map(({ name, description }) => [code(name), description]),
    ),
    '## Counts',
    'What a cost can be a share of (`shareOf`), or be multiplied by (`each`, `times`).',
    table(
      ['count', 'of what'],
      COUNTS.map(({ name, description }) => [code(name), description]),
    ),
  );
}

function criterionRow({ id, title, weight, channels, applies, rules, cost, costs = {}, measures = [], rows = [] }: Criterion): string[] {
  return [
    code(id),
    title.en ?? '',
    typeof weight === 'number' ? String(weight) : `chat ${weight.chat}, phone ${weight.phone}`,
    channels.join(', '),
    applies === 'always' ? 'always' : codes(applies),
    codes(rules),
    lines([costText(cost), ...Object.entries(costs).map(([rule, one]) => `${code(rule)} ${costText(one)}`)]),
    lines(measures.map(measurementText)),
    rows.join(', '),
  ];
}

function costText(cost: Cost): string {
  if (typeof cost === 'number') return String(cost);
  if ('chat' in cost) return `chat ${cost.chat}, phone ${cost.phone}`;
  return 'shareOf' in cost ? `1 of ${code(cost.shareOf)}` : `${cost.each} × ${code(cost.times)}`;
}

function measurementText({ measure, weight, params = {} }: Measurement): string {
  const given = Object.entries(params).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `${code(measure)} ${weight}${given.length === 0 ? '' : ` (${given.join(', ')})`}`;
}

function knockOutRow({ id, title, rules, times = 1, channels = [], directions = [] }: KnockOutRule): string[] {
  return [code(id), title.en ?? '', codes(rules), String(times), [...channels, ...directions].join(', ') || 'everywhere'];
}

function groupRow({ id, title, criteria }: CriteriaGroup): string[] {
  return [code(id), title.en ?? '', codes(criteria)];
}

function measureRow({ name, description, params, defaults }: Measure): string[] {
  const told = Object.entries(params.properties).map(([param, type]) => {
    const { description: what } = type as { description?: string };
    return `${code(param)} ${JSON.stringify(defaults[param])}${what === undefined ? '' : `: ${what}`}`;
  });
  return [code(name), description, lines(told)];
}
