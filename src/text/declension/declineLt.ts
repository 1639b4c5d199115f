import { withEach, type Declension } from './Declension.ts';

/** By endings, the longest first: what the vocative takes in their place, and the other cases. */
const PATTERNS: readonly (readonly [ending: string, vocative: string, cases: string])[] = [
  ['jas', 'jau', 'jo,jui,ją,ju,jyje,jai'],
  ['ius', 'iau', 'iaus,iui,ių,iumi,iuje'],
  ['us', 'au', 'aus,ui,ų,umi,uje'],
  ['as', 'ai', 'o,ui,ą,u,e'],
  ['is', 'i', 'io,iui,į,iu,yje'],
  ['ys', 'y', 'io,iui,į,iu,yje'],
  ['ia', 'ia', 'ios,iai,ią,ioje'],
  ['a', 'a', 'os,ai,ą,oje'],
  ['ė', 'e', 'ės,ei,ę,ėje'],
];
/** Before "i" these change: "Martis", "Marčio"; "Gaidys", "Gaidžio". */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['t', 'č'],
  ['d', 'dž'],
];

/** Lithuanian names, first and last. Foreign ones without an ending ("Marek") stay as they are. */
export function declineLt(name: string): Declension {
  const pattern = PATTERNS.find(([ending]) => name.endsWith(ending) && name.length > ending.length + 1);
  if (pattern === undefined) return { vocative: name, forms: [name] };
  const [ending, vocative, cases] = pattern;
  const stem = name.slice(0, -ending.length);
  const softened = SOFTENED.find(([hard]) => stem.endsWith(hard) && (ending === 'is' || ending === 'ys'));
  const soft = softened === undefined ? [] : withEach(stem.slice(0, -1) + softened[1], 'io,iui,iu');
  return { vocative: stem + vocative, forms: [name, stem + vocative, ...withEach(stem, cases), ...soft] };
}
