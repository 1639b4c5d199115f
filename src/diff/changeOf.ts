import { changeKind, type ChangeKindId } from './changeKinds.ts';
import type { ChangeDetails, FlowChange } from './FlowChange.ts';

/** A change of a kind; what is undefined is left out. */
export function changeOf(kind: ChangeKindId, { softens = [], ...details }: ChangeDetails): FlowChange {
  const given = Object.entries(details).filter(([, value]) => value !== undefined);
  return { kind, impact: changeKind(kind).impact, softens: [...new Set(softens)].sort(), ...Object.fromEntries(given) };
}
