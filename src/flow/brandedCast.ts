import { buildCast } from './buildCast.ts';
import type { Cast } from './Cast.ts';
import type { FlowBundle } from './FlowBundle.ts';
import type { Brand } from './schema/settings.ts';
import type { PhraseTexts } from './schema/texts.ts';

/** Brands with words of their own that are kept built for a flow version. */
const MOST_BRANDS = 50;
const branded = new WeakMap<Cast, Map<string, Cast>>();

/**
 * The flow as a brand says it (BRAND-2): its own phrases are laid over the flow's. It is a version of its own, with its own
 * hash, so that a conversation stays pinned to the words that it began with.
 */
export function brandedCast(cast: Cast, brand: Brand | null): Cast {
  const overlay = brand?.phrases;
  if (overlay === undefined || Object.keys(overlay).length === 0) return cast;
  const key = JSON.stringify(overlay);
  const built = branded.get(cast) ?? new Map<string, Cast>();
  branded.set(cast, built);
  let own = built.get(key);
  if (own === undefined) {
    if (built.size >= MOST_BRANDS) built.clear();
    own = buildCast(withPhrases(cast.bundle, overlay));
    built.set(key, own);
  }
  return own;
}

/** Phrases that the flow does not have stay out: a brand serves several flows. */
function withPhrases(bundle: FlowBundle, overlay: Readonly<Record<string, PhraseTexts>>): FlowBundle {
  const phrases = Object.fromEntries(
    Object.entries(bundle.phrases).map(([language, texts]) => {
      const own = Object.entries(overlay[language] ?? {}).filter(([phrase]) => Object.hasOwn(bundle.catalogue, phrase));
      return [language, { ...texts, ...Object.fromEntries(own) }];
    }),
  );
  return { ...bundle, phrases };
}
