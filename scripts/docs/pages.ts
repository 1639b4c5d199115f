import { changesReference } from './changesReference.ts';
import { checksReference } from './checksReference.ts';
import { errorsReference } from './errorsReference.ts';
import { eventsReference } from './eventsReference.ts';
import { flowFormatReference } from './flowFormatReference.ts';
import { guidanceReference } from './guidanceReference.ts';
import { httpApiReference } from './httpApiReference.ts';
import { importReference } from './importReference.ts';
import { personasReference } from './personasReference.ts';
import { phrasesReference } from './phrasesReference.ts';
import { reportsReference } from './reportsReference.ts';
import { ruleMachinesReference } from './ruleMachinesReference.ts';
import { rulesReference } from './rulesReference.ts';
import { scorecardReference } from './scorecardReference.ts';
import { settingsReference } from './settingsReference.ts';
import { testFormatReference } from './testFormatReference.ts';

/** A page that is made from the sources. */
export interface Page {
  /** From the root of the project. */
  readonly path: string;
  readonly write: () => string | Promise<string>;
}

/** Every page that `npm run docs` writes and a test compares with the one in docs/. */
export const pages: readonly Page[] = Object.freeze([
  { path: 'docs/reference/changes.md', write: changesReference },
  { path: 'docs/reference/checks.md', write: checksReference },
  { path: 'docs/reference/errors.md', write: errorsReference },
  { path: 'docs/reference/events.md', write: eventsReference },
  { path: 'docs/reference/flow-format.md', write: flowFormatReference },
  { path: 'docs/reference/guidance.md', write: guidanceReference },
  { path: 'docs/reference/http-api.md', write: httpApiReference },
  { path: 'docs/reference/import.md', write: importReference },
  { path: 'docs/reference/personas.md', write: personasReference },
  { path: 'docs/reference/phrases.md', write: phrasesReference },
  { path: 'docs/reference/reports.md', write: reportsReference },
  { path: 'docs/reference/rule-machines.md', write: ruleMachinesReference },
  { path: 'docs/reference/rules.md', write: rulesReference },
  { path: 'docs/reference/scorecard.md', write: scorecardReference },
  { path: 'docs/reference/settings.md', write: settingsReference },
  { path: 'docs/reference/test-format.md', write: testFormatReference },
]);
