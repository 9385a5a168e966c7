/**
 * The fields of a lecture wait in templates until they are near the window: a browser that fills in forms measures
 * every field as soon as a page has arrived, and so lays out all slides that have one. Without JavaScript no field does
 * anything, and none is shown.
 */

/** A field; any other tag is matched whole, so that what its attributes quote is never taken for one. */
const fields = /<input\b(?:"[^"]*"|[^">])*>|<select\b.*?<\/select>|<(?:"[^"]*"|[^">])*>/gs;

export function delayControls(html: string): string {
  if (!html.includes('<section data-slide=')) return html;
  return html.replace(/<body.*/s, (body) => body.replace(fields, (tag) => {
    const isField = /^<(input|select)\b/.test(tag);
    return isField ? `<template data-late>${tag}</template>` : tag;
  }));
}
