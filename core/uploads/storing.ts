let last: Promise<unknown> = Promise.resolve();

/**
 * One after another: contents being stored before a row refers to them, and contents being released because none
 * does. Otherwise one person's deletion could take the content that another has just sent again.
 */
export async function storing<Given>(work: () => Promise<Given>): Promise<Given> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
