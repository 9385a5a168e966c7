/** A middleware: each page speaks in the language of its lecture. Only sites with lectures in several have it. */
import type { MiddlewareHandler } from 'astro';
import { speech } from 'virtual:lectures/speech';
import { speak } from '../../words/voice.ts';
import { languageNow, speaking } from '../read/spoken.ts';

speak(speech, languageNow);

export const onRequest: MiddlewareHandler = ({ props }, next) => {
  const { lecture } = props as { lecture?: { data: { lang?: string } } };
  return speaking(lecture?.data.lang, async () => whole(await next()));
};

/** What is sent in parts is made as it is read, when this is long over. */
async function whole({ status, statusText, headers, body }: Response): Promise<Response> {
  return new Response(body && await new Response(body).arrayBuffer(), { status, statusText, headers });
}
