/**
 * While a lecture is written its pictures are asked for with each page: Astro would let browsers keep one for a year,
 * under an address that stays when the picture is another.
 */
import type { MiddlewareHandler } from 'astro';

export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('image/')) response.headers.set('cache-control', 'no-cache');
  return response;
};
