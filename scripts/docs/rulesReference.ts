import { fileURLToPath } from 'node:url';
import { enforcersOf } from '../rules/enforcersOf.ts';
import { namedTests, type NamedTest } from '../rules/namedTests.ts';
import { rows, type Row } from '../rules/rows.ts';
import { flowsOfProject } from './flowsOfProject.ts';
import { lines, page, table, writtenFrom } from './markdown.ts';

const HEAD = `# Rules

Every rule that was found in the documents Sufler grew from, with what enforces it and the tests that prove it. A test fails when a row has
neither a test that names it nor a reason to be left out. \`npm run test:rules\` switches each violation of a rule machine and each lint rule
off in turn and shows that the tests named for it turn red.

*Seed* is the document and line that the rule comes from; *implied* marks what was deduced rather than said.`;

const MOST_TESTS = 3;

/** The page docs/reference/rules.md, made from the rows, the flows, the lint rules and the titles of the tests. */
export async function rulesReference(): Promise<string> {
  const enforcers = enforcersOf(await flowsOfProject());
  const tests = namedTests(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''));
  const families = [...new Set(rows.map(familyOf))];
  return page(
    HEAD,
    writtenFrom('scripts/rules', 'flows', 'src/text/lint', 'test'),
    ...families.map((family) =>
      page(
        `## ${family}`,
        table(
          ['id', 'rule', 'seed', 'enforced by', 'proved by'],
          rows.filter((row) => familyOf(row) === family).map((row) => rowOf(row, enforcers.get(row.id) ?? [], tests.get(row.id) ?? [])),
        ),
      ),
    ),
  );
}

function familyOf({ id }: Row): string {
  return id.slice(0, id.lastIndexOf('-'));
}

function rowOf(row: Row, enforcers: readonly string[], tests: readonly NamedTest[]): string[] {
  const { id, rule, seed, implied, leftOut } = row;
  const proofs = tests.slice(0, MOST_TESTS).map(({ file, title }) => `\`${file}\`: ${title}`);
  const more = tests.length > MOST_TESTS ? [`and ${tests.length - MOST_TESTS} more`] : [];
  return [
    id,
    rule,
    implied ? `${seed}, implied` : seed,
    leftOut === undefined ? lines(enforcers) : `left out: ${leftOut}`,
    lines([...proofs, ...more]),
  ];
}
