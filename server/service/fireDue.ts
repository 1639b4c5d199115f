/**
 * Fires what is due of a conversation, a commit for each instant, at the time at which it was due: late, but not in the wrong order.
 * `fireNext` tells when the timer that went off was due, null when none is due, NaN when it is to be called again.
 */
export async function fireDue(fireNext: () => Promise<number | null>): Promise<void> {
  for (let before = -Infinity; ;) {
    const due = await fireNext();
    if (due === null) return;
    if (due === before) throw new Error(`The timer that is due at ${due} does not go off`);
    before = due;
  }
}
