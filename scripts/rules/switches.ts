import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintRules } from '../../src/text/lint/lintRules.ts';

/** Something that enforces a rule, and how to switch it off in a copy of the project. */
export interface Switch {
  /** For people: `violation HOLD-2 of hold`. */
  readonly name: string;
  /** Tests whose title names one of these must notice. */
  readonly named: readonly string[];
  /** Switches it off in the copy; gives back what puts things right again. */
  off(copy: string): () => void;
}

/** Violations that go by a code of their own, and the rows that they are of. */
const ROWS_OF_CODES: Readonly<Record<string, readonly string[]>> = {
  INTERRUPT: ['LISTEN-1'],
  'PAUSE-SHORT': ['LISTEN-2'],
  INTERROGATION: ['ASK-13'],
  UNVERIFIED: ['CB-5'],
};

/** Every violation that a rule machine can record, and every lint rule. */
export function switches(root: string): Switch[] {
  return [...violationSwitches(root), ...lintRules.map(({ id, rows }) => lintSwitch(id, rows))];
}

function violationSwitches(root: string): Switch[] {
  const conduct = 'flows/conduct';
  return readdirSync(join(root, conduct), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const file = join(conduct, name, 'machine.json');
      const rules = new Set<string>();
      JSON.parse(readFileSync(join(root, file), 'utf8'), (_key, value: unknown) => {
        if (isViolation(value)) rules.add(value.params.rule);
        return value;
      });
      return [...rules].map((rule) => ({
        name: `violation ${rule} of ${name}`,
        named: [rule, ...(ROWS_OF_CODES[rule] ?? [])],
        off: (copy: string) => edit(join(copy, file), (text) => withoutViolation(text, rule)),
      }));
    });
}

function withoutViolation(machine: string, rule: string): string {
  const without = (_key: string, value: unknown): unknown =>
    Array.isArray(value) ? value.filter((one) => !(isViolation(one) && one.params.rule === rule)) : value;
  return JSON.stringify(JSON.parse(machine, without));
}

function lintSwitch(id: string, rows: readonly string[]): Switch {
  return {
    name: `lint ${id}`,
    named: [id, ...rows],
    off: (copy) =>
      edit(join(copy, 'src/text/lint/lintRules.ts'), (text) => {
        const changed = text.replace(/Object\.freeze\((\[[\s\S]*?\])\)/, (_all, list: string) => `(${list}).filter(({ id }) => id !== '${id}')`);
        if (changed === text) throw new Error('the list of lint rules is not where it was');
        return changed;
      }),
  };
}

function isViolation(value: unknown): value is { type: 'violate'; params: { rule: string } } {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'violate';
}

function edit(file: string, change: (text: string) => string): () => void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, change(text));
  return () => writeFileSync(file, text);
}
