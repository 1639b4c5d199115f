import { backtest } from './backtest.ts';
import { check } from './check.ts';
import type { CliCommand } from './CliCommand.ts';
import { diff } from './diff.ts';
import { exportCommand } from './export.ts';
import { graph } from './graph.ts';
import { importCommand } from './import.ts';
import { play } from './play.ts';
import { prove } from './prove.ts';
import { record } from './record.ts';
import { scenarios } from './scenarios.ts';
import { schema } from './schema.ts';
import { score } from './score.ts';
import { serve } from './serve.ts';
import { simulate } from './simulate.ts';
import { test } from './test.ts';
import { train } from './train.ts';

/** All commands, in the order of the help. */
export const commands: readonly CliCommand[] = Object.freeze([
  serve,
  check,
  test,
  prove,
  backtest,
  play,
  train,
  simulate,
  diff,
  graph,
  importCommand,
  record,
  exportCommand,
  score,
  scenarios,
  schema,
]);
