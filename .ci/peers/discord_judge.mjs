// Discord's own description judges what the bot sends. The argument is a file of JSON lines {route, body}; for each that
// Discord would not take, or of which it would not know a field, a line says what is wrong with it.
import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import * as S from 'discord-api-spec/zod';
import { z } from 'zod';

const callbacks = {
  4: S.CreateMessageInteractionCallbackRequestSchema, 5: S.CreateMessageInteractionCallbackRequestSchema,
  6: S.UpdateMessageInteractionCallbackRequestSchema, 7: S.UpdateMessageInteractionCallbackRequestSchema,
  8: S.ApplicationCommandAutocompleteCallbackRequestSchema, 9: S.ModalInteractionCallbackRequestSchema,
};
const routes = {
  message: S.MessageCreateRequestSchema, edit: S.IncomingWebhookUpdateRequestPartialSchema, rewrite: S.MessageEditRequestPartialSchema,
  followup: S.IncomingWebhookInteractionRequestSchema, register: z.array(S.ApplicationCommandUpdateRequestSchema),
};
const ignored = ['tts', 'enforce_nonce']; // sent by libraries, and taken

// unknown lists what a schema has left out of what was sent: fields that it does not know.
function unknown(sent, taken, path = '') {
  if (Array.isArray(sent)) return sent.flatMap((v, i) => unknown(v, taken?.[i], `${path}/${i}`));
  if (sent === null || typeof sent !== 'object') return [];
  return Object.keys(sent).filter((k) => sent[k] !== null && !ignored.includes(k))
    .flatMap((k) => (taken && k in taken ? unknown(sent[k], taken[k], `${path}/${k}`) : [`${path}/${k}`]));
}

for await (const line of createInterface({ input: createReadStream(process.argv.at(-1)) })) {
  const { route, body } = JSON.parse(line);
  const schema = route === 'callback' ? callbacks[body.type] : routes[route];
  const wrong = [];
  if (!schema) wrong.push(`no schema for ${route} ${body.type ?? ''}`);
  const { success, data, error } = schema?.safeParse(body) ?? {};
  if (error) wrong.push(z.prettifyError(error));
  if (success) wrong.push(...unknown(body, data).map((path) => `unknown ${path}`));
  const said = body.data ?? body;
  if ([...(said.content ?? '')].length > 2000) wrong.push('more than the 2,000 characters of a bot');
  if (wrong.length) console.log(`${route}: ${wrong.join('; ')}\n${line}`);
}
