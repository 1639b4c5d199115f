import { styleText } from 'node:util';

/** Colours by what they mean. Without colours every one of them leaves the text as it is. */
export interface Paint {
  good(text: string): string;
  bad(text: string): string;
  caution(text: string): string;
  /** What the eye should fall on first. */
  strong(text: string): string;
  /** What is beside the point. */
  faint(text: string): string;
}

export function paintFor(io: { readonly colour: boolean }): Paint {
  // Whether there are colours is decided already, not by what process.stdout is.
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    io.colour && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return { good: style('green'), bad: style('red'), caution: style('yellow'), strong: style('bold'), faint: style('dim') };
}
