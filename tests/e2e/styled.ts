/** What the browser's style engine does while something is done to a page. */
import type { Page } from 'playwright';

interface Traced {
  name?: string;
  args?: { elementCount?: number; beginData?: { frame?: string } };
}

/** How many elements of the page were styled anew, each time that some were, while something is done. */
export async function styledDuring(page: Page, work: () => Promise<void>): Promise<number[]> {
  const client = await page.context().newCDPSession(page);
  const counts: number[] = [];
  // The browser is traced as a whole, with the pages of other tests.
  const { frameTree } = await client.send('Page.getFrameTree');
  client.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args } of value as Traced[]) {
      const isOwn = name === 'UpdateLayoutTree' && args?.beginData?.frame === frameTree.frame.id;
      if (isOwn && args?.elementCount) counts.push(args.elementCount);
    }
  });
  const includedCategories = ['disabled-by-default-devtools.timeline', 'devtools.timeline'];
  await client.send('Tracing.start', { traceConfig: { includedCategories } });
  await work();
  const done = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await done;
  return counts;
}
