/** What a window is for. A reader's windows share drafts; an audience's shows what the presenter publishes. */
export type Role = 'reader' | 'presenter' | 'audience';

/** `<html data-role>`, set before the page's modules run; a window that has none is a reader's. */
export function roleOf({ documentElement }: Document): Role {
  const { role } = documentElement.dataset;
  return role === 'presenter' || role === 'audience' ? role : 'reader';
}
