// Writes, to standard output, the JSON Schemas of the bodies that our fake Discord judges, out of Discord's own
// OpenAPI description as the package discord-api-spec carries it. "requests" are judged as they come in, "responses"
// as we send them. Run it with: npm ci && npm run build
import * as S from 'discord-api-spec/zod';
import { z } from 'zod';

const array = (schema) => z.array(schema);

const requests = {
  commands: array(S.ApplicationCommandUpdateRequestSchema),
  message: S.MessageCreateRequestSchema,
  followup: S.IncomingWebhookInteractionRequestSchema,
  edit: S.IncomingWebhookUpdateRequestPartialSchema,
  editMessage: S.MessageEditRequestPartialSchema,
  dm: S.CreatePrivateChannelRequestSchema,
  thread: S.CreateTextThreadWithMessageRequestSchema,
  callbackPong: S.PongInteractionCallbackRequestSchema,
  callbackMessage: S.CreateMessageInteractionCallbackRequestSchema,
  callbackUpdate: S.UpdateMessageInteractionCallbackRequestSchema,
  callbackAutocomplete: S.ApplicationCommandAutocompleteCallbackRequestSchema,
  callbackModal: S.ModalInteractionCallbackRequestSchema,
};

const responses = {
  gateway: S.GatewayResponseSchema,
  message: S.MessageResponseSchema,
  thread: S.ThreadResponseSchema,
  dm: S.PrivateChannelResponseSchema,
  commands: array(S.ApplicationCommandResponseSchema),
  error: S.ErrorResponseSchema,
};

// schema keeps every part that occurs twice once, under $defs.
const schema = (of) => JSON.stringify(z.toJSONSchema(of, { io: 'input', unrepresentable: 'any', reused: 'ref' }));

// group writes one schema a line, so that a diff shows which body changed.
const group = (of) => Object.entries(of).map(([name, s]) => ` "${name}": ${schema(s)}`).join(',\n');

process.stdout.write(`{"requests": {\n${group(requests)}\n},\n"responses": {\n${group(responses)}\n}}\n`);
