import { parseJson } from '../flow/json/parseJson.ts';
import { toJsonSchema } from '../flow/schema/toJsonSchema.ts';
import { fileCheck, smallCheck } from '../flow/validation/schemaCheck.ts';
import { nearestName } from '../problems/nearestName.ts';
import { pointerTo } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import type { Measure } from './measures/Measure.ts';
import { MEASURES } from './measures/measures.ts';
import { Scorecard } from './Scorecard.ts';

const checkForm = fileCheck(() => toJsonSchema(Scorecard));
const paramChecks = new Map(MEASURES.map(({ name, params }) => [name as string, smallCheck(params)]));

type Report = (problem: Problem) => void;

/**
 * Reads a card: the text of `scorecard.json`, or the value in it. `rules` are those that the product has (`rulesToScore`): the card names no
 * other; null where nobody knows them. A rule that it does not name costs nothing (`rulesNotNamed`). All that is wrong is told at once.
 */
export function readScorecard(
  source: string | { readonly value: unknown },
  rules: ReadonlySet<string> | null,
  file = 'scorecard.json',
): Read<Scorecard> {
  const parsed = typeof source === 'string' ? parseJson(source.startsWith('\ufeff') ? source.slice(1) : source) : found(source);
  if (!parsed.ok) return wrong(parsed.problems.map((problem) => ({ file, ...problem })));
  const { value } = parsed.value;
  const malformed = checkForm(value);
  if (malformed.length > 0) return wrong(malformed.map((problem) => ({ ...problem, file })));
  const card = value as Scorecard;
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push({ ...problem, file });
  if (rules !== null) checkRules(card, rules, report);
  checkIds(card, report);
  checkMeasures(card, report);
  return problems.length === 0 ? found(card) : wrong(problems);
}

function checkRules(card: Scorecard, rules: ReadonlySet<string>, report: Report): void {
  const check = (rule: string, pointer: string): void => {
    if (!rules.has(rule)) report({ code: 'scorecard-unknown-rule', args: { name: rule }, pointer, ...suggested(rule, rules) });
  };
  const scored = new Set(card.criteria.flatMap((criterion) => criterion.rules));
  card.criteria.forEach(({ rules: own, costs = {} }, index) => {
    own.forEach((rule, place) => check(rule, `/criteria/${index}/rules/${place}`));
    for (const rule of Object.keys(costs)) {
      if (own.includes(rule)) continue;
      const pointer = pointerTo(`/criteria/${index}/costs`, rule);
      report({ code: 'scorecard-cost-unused', args: { name: rule }, pointer, ...suggested(rule, own) });
    }
  });
  card.unscored.forEach(({ rule }, index) => {
    check(rule, `/unscored/${index}/rule`);
    if (scored.has(rule)) report({ code: 'scorecard-rule-scored', args: { name: rule }, pointer: `/unscored/${index}/rule` });
  });
  card.knockOuts.forEach(({ rules: own }, index) => own.forEach((rule, place) => check(rule, `/knockOuts/${index}/rules/${place}`)));
  card.same.forEach((group, index) => group.forEach((rule, place) => check(rule, `/same/${index}/${place}`)));
}

function checkIds({ criteria, knockOuts, qualities, dimensions }: Scorecard, report: Report): void {
  const lists = { criteria, knockOuts, qualities, dimensions };
  for (const [list, items] of Object.entries(lists)) {
    const places = new Map<string, number>();
    items.forEach(({ id }, index) => {
      const other = places.get(id);
      if (other === undefined) places.set(id, index);
      else report({ code: 'duplicate-name', args: { name: id, other: `/${list}/${other}` }, pointer: `/${list}/${index}/id` });
    });
  }
  const ids = criteria.map(({ id }) => id);
  for (const [list, groups] of Object.entries({ qualities, dimensions })) {
    groups.forEach((group, index) =>
      group.criteria.forEach((name, place) => {
        if (ids.includes(name)) return;
        report({ code: 'scorecard-unknown-criterion', args: { name }, pointer: `/${list}/${index}/criteria/${place}`, ...suggested(name, ids) });
      }),
    );
  }
}

/** Params are those of the measure, and where two of them are ends of one range they stand in order. */
function checkMeasures({ criteria }: Scorecard, report: Report): void {
  criteria.forEach(({ measures = [] }, index) =>
    measures.forEach(({ measure, params = {} }, place) => {
      const base = `/criteria/${index}/measures/${place}/params`;
      const problems = paramChecks.get(measure)?.(params, base) ?? [];
      problems.forEach(report);
      if (problems.length > 0) return;
      const all = { ...(MEASURES.find(({ name }) => name === measure) as Measure | undefined)?.defaults, ...params };
      for (const [low, high] of [
        ['most', 'worst'],
        ['from', 'to'],
      ] as const) {
        if (typeof all[low] !== 'number' || typeof all[high] !== 'number' || all[low] <= all[high]) continue;
        report({ code: 'schema', args: { reason: `"${low}" must not be greater than "${high}"` }, pointer: base });
      }
    }),
  );
}

function suggested(name: string, known: Iterable<string>): { suggestion?: string } {
  const suggestion = nearestName(name, known);
  return suggestion === undefined ? {} : { suggestion };
}
