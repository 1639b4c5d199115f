import { changeKind } from '../../diff/changeKinds.ts';
import type { FlowChange } from '../../diff/FlowChange.ts';
import { byArea, formatChange } from '../../diff/formatChange.ts';
import { summaryOf } from '../../diff/summaryOf.ts';
import { hashBundle } from '../../flow/hashBundle.ts';
import type { Paint } from '../Paint.ts';
import type { Side } from './Side.ts';

const SHOWN_HASH = 12;
const MOST_PLACES = 20;

/** What changed, by areas, and what it means for conversations under way. */
export function reportText(before: Side, after: Side, changes: readonly FlowChange[], paint: Paint): readonly string[] {
  const head = [`${paint.bad('---')} ${titleOf(before)}`, `${paint.good('+++')} ${titleOf(after)}`];
  if (changes.length === 0) return [...head, '', sameWords(before, after)];
  const areas = [...byArea(changes)].flatMap(([area, inArea]) => ['', paint.strong(area), ...inArea.map((change) => lineOf(change, paint))]);
  return [...head, ...areas, '', ...summaryWords(changes, paint)];
}

function titleOf({ name, bundle }: Side): string {
  return `${name} (${bundle.flow.id} ${bundle.flow.version}, ${hashBundle(bundle).slice(0, SHOWN_HASH)})`;
}

function sameWords(before: Side, after: Side): string {
  return hashBundle(before.bundle) === hashBundle(after.bundle) ? 'They are the same.' : 'They are written differently and mean the same.';
}

/** `!` stands before what keeps some conversations under way from being moved. */
function lineOf(change: FlowChange, paint: Paint): string {
  const text = formatChange(change);
  const softens = change.softens.length > 0 && changeKind(change.kind).softens === 'surely';
  return change.impact === 'breaks' ? `${paint.bad('!')} ${text}` : `  ${softens ? paint.caution(text) : text}`;
}

function summaryWords(changes: readonly FlowChange[], paint: Paint): readonly string[] {
  const { softened, maybeSoftened, breaks, standing } = summaryOf(changes);
  const places = standing.map(({ machine, state }) => `${machine} ${state}`.trim());
  const more = places.length - MOST_PLACES;
  return [
    changes.length === 1 ? '1 change' : `${changes.length} changes`,
    ...(softened.length === 0 ? [] : [paint.caution(`Softens ${softened.join(', ')}`)]),
    ...(maybeSoftened.length === 0 ? [] : [`Can soften ${maybeSoftened.join(', ')}`]),
    ...(breaks === 0 ? ['Conversations under way can be moved.'] : []),
    ...(breaks > 0 && places.length > 0
      ? [
          paint.bad(
            `Conversations under way cannot be moved that stand in ${places.slice(0, MOST_PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
          ),
        ]
      : []),
    ...(breaks > 0 && places.length === 0 ? [paint.bad('Some conversations under way cannot be moved: see the lines with !')] : []),
  ];
}
