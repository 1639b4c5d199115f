/** What a smiley says. "other" is neither: a parcel, a telephone, ":/". */
export type SmileyMood = 'happy' | 'sad' | 'other';

/** Only the plain eyes go with any mouth: "%d" is a format, "=3" a sum. */
const MOUTHS = ')(DdpPрР|*/\\3';
const BRACKETS = ')(';
const FEW_MOUTHS = ')(D';
const EMOJI = /\p{Extended_Pictographic}(?:\u{fe0f}|[\u{1f3fb}-\u{1f3ff}]|\u{200d}\p{Extended_Pictographic})*/uy;
/** Signs that Unicode counts among the pictures and that stand in any shop's texts. */
const NO_EMOJI = new Set(['©', '®', '™', '↔', '▪', '▫', '✓', '✔', '★', '‼', '⁉']);
const WORD = /[\p{L}\p{N}]/u;

/**
 * Emoticons and emoji in a text: UTF-16 spans, in order. Eyes, perhaps a nose, a mouth, with the beginning, white space or
 * punctuation before them; brackets that nothing opens or closes ("Готово)))", "Жаль("); "^^", "xD", "<3". "(скидка 10%)",
 * "8) пункт" and "(до 8)" are none. One pass.
 */
export function smileysIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = kindOf(code);
    if (kind === 'none') continue;
    let end = -1;
    if (code === OPENING) {
      end = sadBracketsEnd(text, index);
      if (end < 0) open += 1;
    } else if (code === CLOSING) {
      const run = runEnd(text, index);
      const closed = Math.min(open, run - index);
      open -= closed;
      if (isHappyBrackets(text, index + closed, run)) found.push([index + closed, run]);
      index = run - 1;
    } else end = kind === 'eyes' ? emoticonEnd(text, index, open) : kind === 'face' ? faceEnd(text, index) : emojiEnd(text, index);
    if (end < 0) continue;
    found.push([index, end]);
    index = end - 1;
  }
  return found;
}

const OPENING = 0x28;
const CLOSING = 0x29;

/** What a sign may begin; by its code, because nearly all signs begin nothing. */
function kindOf(code: number): 'none' | 'bracket' | 'eyes' | 'face' | 'emoji' {
  switch (code) {
    case OPENING:
    case CLOSING:
      return 'bracket';
    case 0x25: // %
    case 0x2a: // *
    case 0x38: // 8
    case 0x3a: // :
    case 0x3b: // ;
    case 0x3d: // =
      return 'eyes';
    case 0x3c: // <
    case 0x5e: // ^
    case 0x58: // X
    case 0x78: // x
    case 0x425: // Х
    case 0x445: // х
      return 'face';
    default:
      return code > 0x203b || code === 0xa9 || code === 0xae ? 'emoji' : 'none';
  }
}

const SAD_EMOJI = new Set([...'😞😔😟😕🙁☹😣😖😫😩🥺😢😭😤😠😡🤬😱😨😰😥😓💔👎😒🙄😐😑😿😦😧😮😯😪🤕🤒']);
const HAPPY_SIGNS = new Set([...'☺❤♥💕💖💗💙💚💛💜🧡🎉🎊🥳🤩🤗🤝👍👌👏🙏✌👋🙌💪✨⭐🌟🔥🌸🌹💐🌞🥰😻']);

/** What a smiley found by `smileysIn` says. */
export function moodOf(smiley: string): SmileyMood {
  if (/[(]/.test(smiley)) return 'sad';
  if (/[)DdpPрР^3*]$|^<3/.test(smiley)) return 'happy';
  const [first = ''] = smiley;
  if (SAD_EMOJI.has(first)) return 'sad';
  const code = first.codePointAt(0) ?? 0;
  return HAPPY_SIGNS.has(first) || (code >= 0x1f600 && code <= 0x1f64f) ? 'happy' : 'other';
}

function emoticonEnd(text: string, index: number, open: number): number {
  if (!mayBegin(text, index)) return -1;
  const eyes = text[index] ?? '';
  const nose = text[index + 1];
  let end = nose === '-' || nose === "'" ? index + 2 : index + 1;
  const mouth = text[end] ?? '';
  if (mouth === '' || !mouthsOf(eyes).includes(mouth)) return -1;
  const isMarker = (eyes === '8' || eyes === '*') && (index === 0 || text[index - 1] === '\n');
  // "(до 8)", "(красный ;)": the bracket closes what was opened. ":)" may do both.
  const closes = mouth === ')' && open > 0 && eyes !== ':' && text[end + 1] !== ')';
  const isWord = !BRACKETS.includes(mouth) && WORD.test(text[end + 1] ?? '');
  if (isMarker || closes || isWord) return -1;
  end += 1;
  while (text[end] === mouth) end += 1;
  return end;
}

function mouthsOf(eyes: string): string {
  if (eyes === ':' || eyes === ';') return MOUTHS;
  return eyes === '=' ? FEW_MOUTHS : eyes === '8' ? ')' : BRACKETS;
}

function mayBegin(text: string, index: number): boolean {
  return index === 0 || /[\s!?.…,]/.test(text[index - 1] ?? '');
}

function runEnd(text: string, from: number): number {
  let end = from + 1;
  while (text[end] === text[from]) end += 1;
  return end;
}

/** "Готово)))" and "Спасибо)": closing brackets that nothing opened, behind a word or a stop; "а)" and "10)" are markers. */
function isHappyBrackets(text: string, start: number, end: number): boolean {
  if (start >= end) return false;
  if (end - start > 1) return !/\d/.test(text[start - 1] ?? '') || end - start > 2;
  const before = text[start - 1] ?? '';
  const closesWord = /[!?.…]/.test(before) || /\p{L}{3}$/u.test(text.slice(Math.max(0, start - 3), start));
  return closesWord && !WORD.test(text[end] ?? '');
}

/** "Жаль(((": opening brackets with nothing behind them to open. */
function sadBracketsEnd(text: string, index: number): number {
  const end = runEnd(text, index);
  const behind = text[end] ?? '';
  const ends = behind === '' || behind === '\n';
  const isSad = end - index > 1 ? index > 0 && (ends || behind === ' ') : ends && /[\p{L}!.]/u.test(text[index - 1] ?? '');
  return isSad ? end : -1;
}

/** "^^", "^_^", "<3", "xD". */
function faceEnd(text: string, index: number): number {
  const sign = text[index];
  const next = text[index + 1];
  let end = -1;
  if (sign === '^') {
    const eye = next === '_' ? index + 2 : index + 1;
    if (text[eye] === '^') end = eye + 1;
  } else if (sign === '<') {
    if (next === '3') end = index + 2;
  } else if (next === 'D' || next === 'Д') end = runEnd(text, index + 1);
  return end > 0 && mayBegin(text, index) && !WORD.test(text[end] ?? '') ? end : -1;
}

function emojiEnd(text: string, index: number): number {
  EMOJI.lastIndex = index;
  const match = EMOJI.exec(text)?.[0];
  return match === undefined || NO_EMOJI.has(match) ? -1 : index + match.length;
}
