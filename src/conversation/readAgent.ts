import type { SceneEvent } from '../flow/Scene.ts';
import { actsOfPhrase } from '../phrases/actsOfPhrase.ts';
import { contentGaps } from './content.ts';
import type { PostedEvent } from './Conversation.ts';
import { findingsOf } from './findingsOf.ts';
import { greetingAct } from './greetingAct.ts';
import type { Recognised } from './Guidance.ts';
import type { Interpretation, Reading } from './interpret.ts';
import { measuresOfPhrase } from './measuresOfPhrase.ts';
import { customerNow } from './phraseValues.ts';
import type { Run } from './troupe/Run.ts';

const NOTHING: readonly never[] = Object.freeze([]);

interface Said {
  readonly phrases: Set<string>;
  readonly acts: Set<string>;
  readonly recognised: Recognised[];
}

/** The agent's words: the phrases and acts that they are, what is wrong with them, and the offers in them. */
export function readAgent(run: Run, posted: PostedEvent, { rejected, stage }: Reading): Interpretation {
  const data = posted.data as { text?: string; phrase?: string; attachments?: readonly string[] };
  const { text = null, phrase = null, attachments = null } = data;
  const said: Said = { phrases: new Set(phrase === null ? [] : [phrase]), acts: new Set(), recognised: [] };
  if (text !== null) recogniseText(run, posted.id, text, rejected, said);
  for (const id of said.phrases) for (const act of actsOfPhrase(run.from.cast.bundle.catalogue, id)) said.acts.add(act);
  const draft = text === null ? null : run.reader.draft(text, run.language);
  const findings = draft === null ? NOTHING : findingsOf(run, draft, stage);
  const measures = draft === null ? measuresOfPhrase(run, phrase) : run.reader.measures(draft, customerNow(run), run.language);
  const { contents, unmetFacts, missingAttachments } = contentGaps(run, said.phrases, attachments);
  const event = {
    type: posted.type,
    data: {
      text,
      phrase,
      attachments,
      phrases: [...said.phrases],
      acts: [...said.acts],
      findings: findings.length === 0 ? NOTHING : findings.map((finding) => finding.rule),
      nameUses: measures.nameUses,
      opensWithName: measures.opensWithName,
      politeWords: measures.politeWords,
      textKey: measures.textKey,
      contents,
      unmetFacts,
      missingAttachments,
    },
  };
  return { before: NOTHING, event, after: text === null ? NOTHING : offersIn(run, text), recognised: said.recognised, findings };
}

function recogniseText(run: Run, event: string | null, text: string, rejected: Reading['rejected'], said: Said): void {
  const note = (found: { phrase?: string; act?: string }, span: readonly [number, number], confidence: number): void => {
    const name = found.phrase ?? found.act ?? '';
    const applied = !rejected?.has(name);
    said.recognised.push({ event, ...found, confidence, span: [span[0], span[1]], applied });
    if (applied) (found.phrase === undefined ? said.acts : said.phrases).add(name);
  };
  for (const match of run.reader.phrases(run.from.cast, text, run.language)) note({ phrase: match.phrase }, match.span, 1);
  for (const found of run.reader.acts(text, run.language)) note({ act: found.act }, found.span, 0.9);
  const greeting = greetingAct(run, text);
  if (greeting) note({ act: greeting }, [0, text.length], 1);
}

function offersIn(run: Run, text: string): readonly SceneEvent[] {
  const cards = run.reader.cards(text, run.language);
  return cards.length === 0 ? NOTHING : cards.map((card) => ({ type: 'agent.offers', data: { ...card } }));
}
