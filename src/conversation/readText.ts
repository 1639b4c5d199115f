import { brandedCast } from '../flow/brandedCast.ts';
import type { Cast } from '../flow/Cast.ts';
import { settingsFor } from '../flow/settingsFor.ts';
import type { Brand } from '../flow/schema/settings.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { schemaCheck } from '../problems/schemaProblems.ts';
import { readDraft } from '../text/lint/Draft.ts';
import { lint } from '../text/lint/lint.ts';
import type { LintContext } from '../text/lint/LintRule.ts';
import type { Speller } from '../text/spelling/Speller.ts';
import { spellableWords } from '../text/spelling/spellableWords.ts';
import type { Finding } from './Guidance.ts';
import { brandOf, unknownBrand } from './openingBrand.ts';
import { settingProblem } from './settingProblem.ts';
import { TextBody } from './TextBody.ts';

/** What a text may be checked against. */
export interface TextPlace {
  readonly casts: ReadonlyMap<string, Cast>;
  readonly brands: ReadonlyMap<string, Brand>;
}

const checkBody = schemaCheck(TextBody);

/** A draft that can be checked. */
export interface ReadText {
  readonly context: LintContext;
  /** Words that a dictionary may be asked about; what it says goes into `findings`. */
  readonly spellable: readonly string[];
  findings(speller?: Speller | null): readonly Finding[];
}

/**
 * Reads a draft by itself, outside of any conversation. Phrases and settings are those of the flow for that channel and
 * direction, or of the nearest one: what is wrong with a text hardly depends on the script.
 */
export function readText(body: unknown, place: TextPlace): Read<ReadText> {
  const malformed = checkBody(body);
  if (malformed.length > 0) return wrong(malformed);
  const draft = body as TextBody;
  const cast = castFor(draft, [...place.casts.values()]);
  if (cast === undefined) return wrong([unknownLanguage(draft, place.casts)]);
  const brand = brandOf(draft.brand, place.brands);
  const problems = Object.entries(draft.settings ?? {}).flatMap(([id, value]) => settingProblem(cast.settings, id, value, '/settings') ?? []);
  if (brand === undefined) problems.push(unknownBrand(draft.brand, place.brands.keys()));
  if (problems.length > 0) return wrong(problems);
  const { direction = cast.bundle.flow.meta.direction ?? 'inbound', language, channel } = draft;
  const settings = settingsFor(cast, { channel, direction, language }, brand ?? null, draft.settings);
  const context: LintContext = {
    language,
    channel,
    direction,
    state: draft.state,
    agent: draft.agent,
    customer: draft.customer,
    brand: brand ?? undefined,
    settings,
  };
  const { phrasebook } = brandedCast(cast, brand ?? null);
  return found({
    context,
    spellable: channel === 'chat' ? spellableWords(readDraft(draft.text), context).map((word) => word.text) : [],
    findings: (speller) => lint(draft.text, { ...context, speller: speller ?? undefined }, phrasebook),
  });
}

/** The best flow that speaks the language: of that channel and direction, of that channel, any. */
function castFor({ language, channel, direction }: TextBody, casts: readonly Cast[]): Cast | undefined {
  const speaking = casts.filter((cast) => cast.bundle.flow.meta.languages?.includes(language));
  const onChannel = speaking.filter((cast) => cast.bundle.flow.meta.channel === channel);
  return onChannel.find((cast) => cast.bundle.flow.meta.direction === direction) ?? onChannel[0] ?? speaking[0];
}

function unknownLanguage({ language }: TextBody, casts: ReadonlyMap<string, Cast>): Problem {
  const known = [...new Set([...casts.values()].flatMap((cast) => cast.bundle.flow.meta.languages ?? []))];
  return { code: 'unknown-language', args: { flow: [...casts.keys()].join(', '), name: language, known: known.join(', ') }, pointer: '/language' };
}
