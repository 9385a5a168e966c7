/**
 * Where a page is, as the page itself has it. What the browser's process knows of it, `page.url()`, may be older than
 * the key that was pressed last.
 */
import type { Page } from 'playwright';

export const href = (page: Page): Promise<string> => page.evaluate(() => location.href);
export const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
export const pathname = (page: Page): Promise<string> => page.evaluate(() => location.pathname);
export const search = (page: Page): Promise<string> => page.evaluate(() => location.search);
