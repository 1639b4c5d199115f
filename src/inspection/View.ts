import { maskValue } from '../text/maskPersonal.ts';

/** How much a watcher is shown. */
export interface View {
  /**
   * E-mail addresses and numbers as long as those of telephones, cards and accounts are masked in facts, events and
   * promises. Names and what else stands in texts are shown: no list of them is long enough.
   */
  readonly masked: boolean;
}

/** A value as it may be shown. */
export function shown<T>(view: View, value: T): T {
  return view.masked ? (maskValue(value).value as T) : value;
}
