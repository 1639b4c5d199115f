import type { ASTNode } from '@marcbachmann/cel-js';
import { celEnvironment } from '../../flow/expressions.ts';
import { canNameFact } from '../../flow/factNames.ts';
import { textOf } from '../../flow/walkMachine.ts';
import type { Check, Report } from '../Check.ts';
import type { CheckSubject } from '../CheckSubject.ts';

/** Words of which a name is made that speak of gender or age, and those that only may. */
const CLEAR: ReadonlySet<string> = new Set([
  'gender',
  'sex',
  'age',
  'ages',
  'birthday',
  'birthdate',
  'birth',
  'female',
  'male',
  'feminine',
  'masculine',
]);
const LIKELY: ReadonlySet<string> = new Set([
  'woman',
  'women',
  'man',
  'men',
  'girl',
  'boy',
  'lady',
  'gentleman',
  'mister',
  'mrs',
  'miss',
  'senior',
  'elderly',
  'pensioner',
  'young',
  'old',
]);

/**
 * What is said and done does not depend on gender or age (GEND-2): only the form of a word in a text may. Conditions and
 * values that read them, and facts and settings that hold them, are told; names that only sound so are worth a look.
 */
export const genderLogic: Check = {
  name: 'gender-logic',
  codes: ['GENDER-LOGIC', 'gender-like-name'],
  mustHoldFor: 'any-flow',
  check(subject, report) {
    checkExpressions(subject, report);
    for (const { name, place } of subject.index.facts) tell(name, `the fact "${name}" is declared`, place, report);
    const { settings } = subject.index.source;
    [...subject.index.settings.keys()].forEach((id, row) => {
      if (settings !== null) tell(id, `the setting "${id}" is declared`, { file: settings.file, pointer: `/settings/${row}/id` }, report);
    });
  },
};

function checkExpressions({ index }: CheckSubject, report: Report): void {
  const environment = celEnvironment(new Map([...index.factTypes].filter(([name]) => canNameFact(name))));
  for (const machine of index.machines) {
    for (const { params, pointer } of [...machine.walked.guards, ...machine.walked.actions]) {
      const source = textOf(params.expr);
      const place = machine.placeOf(`${pointer}/params/${source === undefined ? 'from' : 'expr'}`);
      const from = source === undefined ? textOf(params.from) : undefined;
      if (from !== undefined) tell(from, `"${from}" of the event is read`, place, report);
      if (source === undefined) continue;
      for (const name of namesIn(environment, source)) if (isClear(name)) tell(name, `"${name}" is read`, place, report);
    }
  }
}

function tell(name: string, what: string, place: { readonly file: string; readonly pointer: string }, report: Report): void {
  if (isClear(name)) report({ code: 'GENDER-LOGIC', args: { what }, ...place });
  else if (wordsIn(name).some((word) => LIKELY.has(word))) report({ code: 'gender-like-name', args: { name }, ...place });
}

function isClear(name: string): boolean {
  return wordsIn(name).some((word) => CLEAR.has(word));
}

/** `customerGender`, `customer_gender` and `customer.gender` as their words. */
function wordsIn(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Every name and member that an expression reads; one that cannot be parsed was told of when the flow was read. */
function namesIn(environment: ReturnType<typeof celEnvironment>, source: string): readonly string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null || !('op' in node)) return;
    const { op, args } = node as unknown as { op: string; args: unknown };
    if (op === 'id') names.add(args as string);
    if (op === '.' || op === '.?') names.add((args as [ASTNode, unknown])[1] as string);
    const key = op === '[]' ? ((args as [ASTNode, ASTNode])[1].args as unknown) : undefined;
    if (typeof key === 'string') names.add(key);
    visit(args);
  };
  try {
    visit(environment.parse(source).ast);
  } catch {
    return [];
  }
  return [...names].filter((name) => typeof name === 'string');
}
