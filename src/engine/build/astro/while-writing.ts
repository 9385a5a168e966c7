/**
 * A middleware while lectures are written. Pictures are asked for with each page: Astro would let browsers keep one for
 * a year, under an address that stays when the picture is another. And a page says when it was begun.
 */
import type { MiddlewareHandler } from 'astro';

export const onRequest: MiddlewareHandler = async (_, next) => {
  const begun = Date.now();
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('image/')) response.headers.set('cache-control', 'no-cache');
  response.headers.append('server-timing', `begun;dur=${begun}`);
  return response;
};
