import type { Recorded } from '../../backtest/Recorded.ts';
import { replayedEvents } from '../../backtest/replayedEvents.ts';
import { openingFit } from '../../conversation/readOpening.ts';
import { brandedCast } from '../../flow/brandedCast.ts';
import type { Cast } from '../../flow/Cast.ts';
import { ProblemError } from '../../problems/Problem.ts';
import type { ContactRecord } from '../../scoring/ContactRecord.ts';
import { recordContact } from '../../scoring/recordContact.ts';

/**
 * A recorded conversation on the flow as it stands now: what happened then happens again, and the customer's texts mean what they meant.
 * Corrections keep their places, so that a score names the events by the numbers of the transcript.
 * @throws ProblemError where the flow does not know what the contact was opened with
 */
export function recordedContact(recorded: Recorded, flow: Cast): ContactRecord {
  const { opening, events } = recorded;
  const [first, ...more] = openingFit(flow, opening);
  if (first) throw new ProblemError(first, ...more);
  const meant = new Map(replayedEvents(recorded, false).events.map(({ seq, event }) => [seq, event]));
  const commits = events.map((event, index) => {
    const { id, type, at, data } = event;
    return [meant.get(index + 1) ?? { id, type, at, data }];
  });
  const language = opening.language === '' ? (flow.bundle.flow.meta.languages?.[0] ?? 'en') : opening.language;
  return recordContact(brandedCast(flow, opening.brand), { ...opening, language }, commits);
}
