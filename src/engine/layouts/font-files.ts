/** The addresses of the typefaces, as the style sheets have them: below the site's base, with a hash in a build. */
import math from '../fonts/math.woff2?url';
import mono from '../fonts/mono.woff2?url';
import bold from '../fonts/text-bold.woff2?url';
import italic from '../fonts/text-italic.woff2?url';
import text from '../fonts/text.woff2?url';

export const fontFiles = [text, bold, italic, mono, math];
