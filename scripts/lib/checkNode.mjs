import { readFileSync } from 'node:fs';
import { Failure, inProject } from './project.mjs';

/** Refuses a Node that is older than package.json's `engines` asks for, before anything fails in a way that nobody understands. */
export function checkNode() {
  const wanted = JSON.parse(readFileSync(inProject('package.json'), 'utf8')).engines.node;
  const oldest = numbers(wanted);
  const present = numbers(process.versions.node);
  const difference = present.map((part, place) => part - oldest[place]).find((part) => part !== 0);
  if (difference < 0) throw new Failure(`this is Node ${process.versions.node} (${process.execPath}); Sufler needs ${wanted}`);
}

/** `engines` is kept to the one form `>=major.minor.patch`. */
function numbers(version) {
  return /(\d+)\.(\d+)\.(\d+)/.exec(version).slice(1).map(Number);
}
