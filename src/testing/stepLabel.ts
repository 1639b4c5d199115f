import type { StepKind } from './TestFile.ts';

const LONGEST = 60;

/** A step in a few words, as a report names it. */
export function labelOf(kind: StepKind, body: Readonly<Record<string, unknown>>): string {
  switch (kind) {
    case 'customer':
    case 'agent':
      return `${kind} ${quoted(String(body[kind]))}`;
    case 'says':
      return body.says === true ? 'says what is recommended' : `says ${String(body.says)}`;
    case 'event':
      return body.data === undefined ? String(body.event) : `${String(body.event)} ${short(JSON.stringify(body.data))}`;
    case 'check':
      return `check ${String(body.check)}`;
    case 'wait':
      return `wait ${String(body.wait)} s`;
    case 'expect':
      return 'expect';
  }
}

function quoted(text: string): string {
  return `"${short(text)}"`;
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
