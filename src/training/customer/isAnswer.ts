import type { Conversation } from '../../conversation/Conversation.ts';
import { matterOf, type Draft } from './Draft.ts';
import { fold } from '../../text/fold.ts';
import { withoutMarks } from '../../text/words.ts';
import type { HeardWords } from './heardWords.ts';

/** Phrases that tell what was found out; any other phrase of the script is a step on the way there. */
const TELLING: ReadonlySet<string> = new Set(['lookup.result', 'outcome.window', 'wrong.company', 'canned.refund', 'predefined.return']);
/** Texts that do one of these say nothing of the matter, unless they go on. */
const BESIDE: readonly string[] = [
  'greets',
  'asks-hold',
  'asks-transfer',
  'asks-callback',
  'warns',
  'looks-up',
  'summarises',
  'confirms-phone',
  'asks-contact',
];
const FEWEST_WORDS = 3;
/** Words beyond those of an apology or of thanks for waiting that make it more than that. */
const GOES_ON = 14;

/**
 * Whether words of the agent answer the matter: they tell something, it is known what the customer wants, and what had to be looked
 * up was found. Customers cannot tell a right answer from a wrong one; that is what rules and scores are for.
 */
export function isAnswer(draft: Draft, after: Conversation, said: HeardWords, asked: boolean): boolean {
  if (!draft.told || draft.settled) return false;
  const matter = matterOf(draft);
  if (matter.wants === 'selection' || matter.wants === 'colleague') return false;
  if (said.phrases.has('wrong.company')) return true;
  if (tellsWhatIsKnown(draft, after, said)) return true;
  if (matter.lookup !== undefined && !draft.found) return false;
  if ([...said.phrases].some((phrase) => TELLING.has(phrase))) return true;
  if (said.phrases.size > 0 || BESIDE.some((act) => said.acts.has(act))) return false;
  if (asked && !said.acts.has('asks-further-help')) return false;
  const least = said.acts.size > 0 ? GOES_ON : FEWEST_WORDS;
  return said.words >= least && after.facts.customerProblem !== null;
}

/** The answer of the knowledge, or what looking it up finds, word for word. */
function tellsWhatIsKnown(draft: Draft, after: Conversation, { plain }: HeardWords): boolean {
  const known = [after.facts.knowledgeAnswer, matterOf(draft).lookup?.[draft.setup.language]?.result];
  return known.some((answer) => typeof answer === 'string' && answer !== '' && plain.includes(withoutMarks(fold(answer).text)));
}
