/** The search of a folder that is opened by a double click: its module as a classic script, its index as texts. */

/** From the folder of the site. */
export const fileSearch = 'search/search.js';

const PLACE = 'search/';

/** @param site its files by their paths. @returns nothing for a site without search. */
export function searchOfFiles(site: ReadonlyMap<string, Uint8Array>): string | undefined {
  const [, module] = [...site].find(([name]) => /^search\/\w+\.js$/.test(name)) ?? [];
  if (!module) return undefined;
  const index = [...site].filter(([name]) => /^search\/\w+\.json$/.test(name));
  const texts = Object.fromEntries(index.map(([name, body]) => [name.slice(PLACE.length), String(body)]));
  return `((texts)=>{${FETCH}${String(module).replace(/^export .*$/m, '')}${LISTEN}})(${JSON.stringify(texts)});\n`;
}

/** Stands in place of the browser's, inside. */
const FETCH = 'const fetch=async(address)=>{const text=texts[String(address).replace(/^.*\\//,"")];'
  + 'if(text===undefined)throw new TypeError(address+" was not carried along");return new Response(text)};\n';

/** Heard before what would import the module. */
const LISTEN = 'const button=document.querySelector("[data-search]");'
  + 'button?.addEventListener("click",(event)=>{event.stopImmediatePropagation();part.openSearch(button)},true)';
