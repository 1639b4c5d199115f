import { withFacts } from '../../flow/Facts.ts';
import type { Shell } from '../../flow/Shell.ts';
import type { Run } from './Run.ts';

/** Publishes what one event changed: facts, states, and the questions that opened or closed with them. */
export function settle(run: Run): void {
  if (run.writes) {
    run.facts = withFacts(run.facts, run.writes);
    run.writes = null;
  }
  if (run.moves.length === 0) return;
  const shells = run.shells.slice();
  for (const [index, shell] of run.moves) {
    trackQuestion(run, index, shell);
    shells[index] = shell;
  }
  run.shells = shells;
  run.moves = [];
}

/** A question that is asked (again) is the newest; one that is answered or dropped is open no more. */
function trackQuestion(run: Run, index: number, shell: Shell): void {
  const open = run.questions.includes(index);
  if (!open && !shell.question) return;
  const others = open ? run.questions.filter((owner) => owner !== index) : run.questions;
  run.questions = shell.question ? [...others, index] : others;
}
