import { changeKind } from '../../diff/changeKinds.ts';
import type { FlowChange } from '../../diff/FlowChange.ts';
import { formatChange } from '../../diff/formatChange.ts';
import { summaryOf } from '../../diff/summaryOf.ts';
import { hashBundle } from '../../flow/hashBundle.ts';
import type { Side } from './Side.ts';

/** What changed, for programs: changes as data and as sentences. */
export function reportJson(before: Side, after: Side, changes: readonly FlowChange[]): object {
  return {
    equal: changes.length === 0,
    from: headOf(before),
    to: headOf(after),
    changes: changes.map((change) => ({ ...change, area: changeKind(change.kind).area, text: formatChange(change) })),
    summary: summaryOf(changes),
  };
}

function headOf({ name, bundle }: Side): object {
  return { name, flow: bundle.flow.id, version: bundle.flow.version, hash: hashBundle(bundle) };
}
