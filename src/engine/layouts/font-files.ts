/** The addresses of the typefaces that every page waits for, below the site's base and with a hash in a build. */
import mono from '../fonts/mono.woff2?url';
import signs from '../fonts/signs.woff2?url';
import bold from '../fonts/text-bold.woff2?url';
import italic from '../fonts/text-italic.woff2?url';
import text from '../fonts/text.woff2?url';

export const fontFiles = [text, bold, italic, mono, signs];
