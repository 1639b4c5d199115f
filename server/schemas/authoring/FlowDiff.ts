import Type, { type Static } from 'typebox';
import { changeKinds } from '../../../src/diff/changeKinds.ts';
import { AREAS } from '../../../src/diff/kinds/ChangeKind.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';

const optional = (description: string) => Type.Optional(Type.String({ description }));
const side = object({ hash: Type.String({ description: 'Content hash' }), label: Type.String({ description: 'What the author called it' }) });
const rules = (description: string) => Type.Array(Type.String(), { description });

/** One difference in meaning. */
export const ShownChange = object({
  kind: Type.Enum(
    changeKinds.map(({ id }) => id),
    { description: 'Stable; docs/reference/changes.md lists all' },
  ),
  area: Type.Enum([...AREAS]),
  impact: Type.Enum(['harmless', 'noticed', 'breaks'], {
    description: 'For conversations under way that are moved: nothing, they go on differently, some cannot be moved',
  }),
  text: Type.String({ description: 'In a line of plain English' }),
  softens: rules('Rules of conduct that it softens, or can soften'),
  machine: optional('`flow`, or the id of a rule machine'),
  state: optional("Dotted path, '' for the machine itself: of the later version, of the earlier one for what is gone"),
  stage: optional('The stage that the state belongs to'),
  event: optional('An event type or pattern, `after SETTING`, or `always`'),
  name: optional('Of a fact, phrase, family, message, setting, meaning, experiment or rule'),
  language: optional('Of two letters'),
  before: Type.Optional(Type.Unknown({ description: 'What it was, in the form of the files' })),
  after: Type.Optional(Type.Unknown({ description: 'What it is' })),
});
export type ShownChange = Static<typeof ShownChange>;

/** What changed in meaning between two versions of a flow. */
export const FlowDiff = object({
  from: side,
  to: side,
  changes: Type.Array(ShownChange, { description: 'In the order of kinds; the first of them, where there are very many' }),
  summary: object({
    changes: Type.Integer({ description: 'How many there are in all' }),
    byKind: Type.Record(Type.String(), Type.Integer()),
    breaks: Type.Integer({ description: 'Changes for which some conversations under way cannot be moved' }),
    softened: rules('Rules that are softened for certain'),
    maybeSoftened: rules('Rules that can be softened'),
    standing: Type.Array(object({ machine: Type.String(), state: Type.String() }), {
      description: 'Conversations that stand there cannot be moved',
    }),
  }),
  /** What it means for conversations that are under way now. */
  underWay: object({
    conversations: Type.Integer({ description: 'Open ones of the earlier version that were looked at' }),
    fit: Type.Integer({ description: 'How many of them could be moved to the later version' }),
    misfits: Type.Record(Type.String(), Type.Integer(), { description: 'By reason, how many could not: `state-gone`, `timer-gone`, …' }),
    more: Type.Boolean({ description: 'There are more open conversations of the flow than were looked at' }),
  }),
});
export type FlowDiff = Static<typeof FlowDiff>;
