/** Emoticons and emoji in a text: UTF-16 spans, in order. */
export function smileysIn(text: string): [number, number][] {
  return [...emoticonsIn(text), ...emojiIn(text), ...bracketsIn(text)].sort((one, other) => one[0] - other[0]);
}

const EYES = ':;=%*8';
const MOUTHS = ')(DdPpРр|*/\\3';
const EMOJI = /\p{Extended_Pictographic}(?:\u{fe0f}|[\u{1f3fb}-\u{1f3ff}]|\u{200d}\p{Extended_Pictographic})*/gu;
/** Signs that Unicode counts among the pictures and that stand in any shop's texts. */
const NO_EMOJI = new Set(['©', '®', '™', '↔', '▪', '▫', '✓', '✔']);

/** Eyes, perhaps a nose, a mouth; before them the beginning, white space or punctuation. "10%)" and "8) пункт" are none. */
function emoticonsIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (let index = 0; index < text.length; index += 1) {
    const eyes = text[index] ?? '';
    if (!EYES.includes(eyes) || !mayBegin(text, index)) continue;
    let end = index + 1;
    if (text[end] === '-' || text[end] === "'") end += 1;
    const mouth = text[end] ?? '';
    const isListMarker = /[8*\d]/.test(eyes) && (index === 0 || text[index - 1] === '\n');
    if (mouth === '' || !MOUTHS.includes(mouth) || isListMarker || (/\p{L}|3/u.test(mouth) && /[\p{L}\p{N}]/u.test(text[end + 1] ?? ''))) continue;
    if (eyes === '8' && mouth !== ')') continue;
    end += 1;
    while (text[end] === mouth) end += 1;
    found.push([index, end]);
    index = end - 1;
  }
  return found;
}

function mayBegin(text: string, index: number): boolean {
  return index === 0 || /[\s!?.…,]/.test(text[index - 1] ?? '');
}

function emojiIn(text: string): [number, number][] {
  return [...text.matchAll(EMOJI)].filter((match) => !NO_EMOJI.has(match[0])).map((match) => [match.index, match.index + match[0].length]);
}

/** "Готово)))": two or more closing brackets that nothing opened. */
function bracketsIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') open += 1;
    if (text[index] !== ')') continue;
    let end = index;
    while (text[end] === ')') end += 1;
    const unopened = end - index - open;
    const afterEyes = ':;=%*8-'.includes(text[index - 1] ?? ' ');
    if (unopened >= 2 && !afterEyes) found.push([end - unopened, end]);
    open = Math.max(0, open - (end - index));
    index = end - 1;
  }
  return found;
}
