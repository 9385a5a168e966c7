/** The languages of a site: what its lectures are in, and what is told of those that have no texts, or not all. */
import { hasTexts, missingIn } from '../../words/speech.ts';
import { voiceOf, type Speech } from '../../words/voice.ts';
import { words, type GivenWords } from '../../words/words.ts';
import { languageIn } from '../read/source.ts';

/** The languages of these lectures by file, where they are not that of the site. */
export function languagesOf(lectures: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...lectures].flatMap(([file, source]) => {
    const language = languageIn(source);
    return language === undefined ? [] : [[file, language]];
  }));
}

/** What is told at the beginning of a build. */
export function warningsOf(
  speech: Speech, lectures: ReadonlyMap<string, string>, { languages = {} }: { languages?: object },
): string[] {
  const lacking = Object.entries(languages as Readonly<Record<string, GivenWords>>)
    .flatMap(([tag, given]) => leftOut(tag, given) ?? []);
  return [...withoutTexts(speech, lectures), ...lacking];
}

/** One line for each language without texts, and which lecture is the first in it. */
function withoutTexts(speech: Speech, lectures: ReadonlyMap<string, string>): string[] {
  const asked: [where: string, tag: string][] = [['The site', speech.home], ...lectures];
  const lacking = asked.filter(([, tag]) => !hasTexts(speech, tag)).reverse();
  return [...new Map(lacking.map(([where, tag]) => [tag, where]))].map(([tag, where]) => {
    const said = voiceOf(speech, tag).texts;
    const option = `languages: { ${/^\w+$/.test(tag) ? tag : `'${tag}'`}: new URL('./words.${tag}.ts', import.meta.url) }`;
    return `${where} is in "${tag}", but there are no texts in that language: buttons and messages are in "${said}".\n`
      + `  Fix: Translate them in a file, and name the file in \`lectures({ site, ${option} })\`.`;
  });
}

const MOST_NAMED = 3;

/** One line for a translation that leaves texts out, which are then said in English. */
function leftOut(language: string, given: GivenWords): string | undefined {
  const missing = missingIn(given);
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, MOST_NAMED).map((name) => `\`${name}\``).join(', ');
  const all = missingIn({}, words).length;
  const more = missing.length > MOST_NAMED ? ', …' : '';
  return `The texts in "${language}" lack ${missing.length} of ${all}, which appear in English: ${named}${more}`;
}
