// People on Discord, on discord.js: what a reader of Discord's documentation makes of our bot.
//
// Arguments: BOT ARTICLES, and for each person ADDRESS TOKEN CHANNEL. BOT is the bot's id, ARTICLES a folder of the articles'
// texts. At ADDRESS each logs in with a client of the person's own (TOKEN), which sees the bot's messages as another member
// does: discord.js reads the events, and what it made of them is looked at. Commands, buttons, lists and forms are used by the
// request that people's clients use, with the very ids found in the message. For each person a line of JSON is printed: the
// steps that went as a person expects, and what at last did not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ApplicationCommandOptionType, ApplicationCommandType, Client, ComponentType, Events, GatewayIntentBits, InteractionType, MessageFlags,
  ModalBuilder, Partials,
} from 'discord.js';

const args = process.argv.slice(process.argv.indexOf('-') + 1);
const [bot, folder] = args;
const articles = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const PATIENCE = 8000; // milliseconds, for what the bot has to do
const SILENCE = 1500; // in which it must do nothing

class Complaint extends Error {}

function need(held, complaint) {
  if (!held) throw new Complaint(complaint);
}

// view is a message as discord.js shows it at this moment: it changes the message itself with every update.
function view(message) {
  return {
    id: message.id, channelId: message.channelId, content: message.content, to: message.reference?.messageId,
    thinking: message.flags.has(MessageFlags.Loading), hidden: message.flags.has(MessageFlags.Ephemeral),
    embeds: message.embeds.map((e) => ({ frame: e.author?.name ?? '', text: e.description ?? '', foot: e.footer?.text ?? '' })),
    controls: message.components.flatMap((row) => row.components),
  };
}

// Person is somebody's client, with everything that it has seen of the bot.
class Person {
  seen = []; // what the bot did, and the events of what discord.js leaves to clients
  used = 0;

  constructor(address, token, channel) {
    this.token = token;
    this.channelId = channel;
    this.client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages, GatewayIntentBits.MessageContent],
      partials: [Partials.Channel],
      rest: { api: `${address}/api` },
    });
    const note = (event) => (...m) => {
      const message = m.at(-1); // of an update, as it is now
      if (message.author?.id === bot) this.seen.push({ event, message, view: view(message) });
    };
    this.client.on(Events.MessageCreate, note('create'));
    this.client.on(Events.MessageUpdate, note('update'));
    this.client.on(Events.MessageDelete, note('delete'));
    this.client.on(Events.Raw, (packet) => {
      if (['INTERACTION_MODAL_CREATE', 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE'].includes(packet.t)) this.seen.push({ event: packet.t, data: packet.d });
    });
  }

  async login() {
    const ready = new Promise((done) => this.client.once(Events.ClientReady, done));
    await this.client.login(this.token);
    await ready;
    this.channel = await this.client.channels.fetch(this.channelId);
  }

  // until waits for something that was seen after the last thing waited for.
  async until(what, fits) {
    for (const end = Date.now() + PATIENCE; ; await new Promise((done) => setTimeout(done, 20))) {
      const at = this.seen.findIndex((s, i) => i >= this.used && fits(s));
      if (at >= 0) {
        this.used = at + 1;
        return this.seen[at];
      }
      need(Date.now() < end, `waited in vain for ${what}`);
    }
  }

  async silence(what) {
    await new Promise((done) => setTimeout(done, SILENCE));
    need(this.seen.length === this.used, `${what}: the bot does ${JSON.stringify(this.seen.slice(this.used).map((s) => s.view))}`);
  }

  async use(type, data, more = {}) {
    const nonce = `${Date.now()}${Math.random()}`.replace('.', '').slice(0, 25);
    const body = { type, application_id: bot, channel_id: this.channelId, session_id: 's', nonce, data, ...more };
    try {
      await this.client.rest.post('/interactions', { body });
    } catch (e) {
      need(false, `the server takes no interaction of type ${type}: ${e.message}`);
    }
    return nonce;
  }

  slash(name, options = {}) {
    const list = Object.entries(options).map(([option, value]) => ({ type: ApplicationCommandOptionType.String, name: option, value }));
    return this.use(InteractionType.ApplicationCommand, { name, type: ApplicationCommandType.ChatInput, options: list });
  }

  // press uses the button of a message with a label, by the id found there.
  press(message, label) {
    const button = view(message).controls.find((c) => c.type === ComponentType.Button && c.label?.includes(label));
    need(button?.customId, `no button ${label}`);
    return this.use(InteractionType.MessageComponent, { component_type: ComponentType.Button, custom_id: button.customId }, { message_id: message.id });
  }

  // answer waits for the bot to say something, be it at once or after it has shown that it is thinking.
  async answer(what) {
    const first = await this.until(what, (s) => s.event === 'create');
    if (!first.view.thinking) return first;
    return this.until(what, (s) => s.event === 'update' && s.view.id === first.view.id && !s.view.thinking);
  }
}

const plain = (text) => text.replace(/\\([^A-Za-z0-9\s])/g, '$1').replaceAll('**', '').trim();

function verbatim(text) {
  need(text && articles.some((a) => a.includes(text)), `no article has "${text}"`);
}

// quotes are those of a message: each stands in an article, letter for letter, with its citation and a link that leads there.
function quotes(v) {
  return v.embeds.filter((e) => e.text.startsWith('> ')).map((e) => {
    const quote = e.text.split('\n').filter((line) => line.startsWith('> ')).map((line) => line.slice(2)).join('\n');
    for (const part of quote.split('**')) if (part.trim()) verbatim(plain(part));
    const links = [...e.text.matchAll(/\[[^\]]+\]\((https:[^)]+)\)/g)];
    need(links.length === 1 && links[0][1].startsWith('https://quotes.example/p/'), `no citation link under "${quote}"`);
    need(/^\[\d+\] ./.test(e.foot), `no citation under "${quote}": ${e.foot}`);
    return quote;
  });
}

function quoting(seen, what) {
  const found = quotes(seen.view);
  need(found.length, `${what}: no quote in ${JSON.stringify(seen.view.embeds)} ${seen.view.content}`);
  return found;
}

function understood(seen, ...words) {
  const first = seen.view.content.split('\n').find((line) => !line.startsWith('-#')) ?? '';
  need(/^(Understood as|Compris ainsi)/.test(first), `it is not said how the follow-up was understood: ${first}`);
  need(words.every((w) => first.includes(w)), `understood as ${first}, not with ${words}`);
}

async function* asks(p) {
  await p.slash('ask', { question: 'What did the FSB ask of Telegram?' });
  const first = await p.until('a sign of thinking', (s) => s.event === 'create');
  need(first.view.thinking && !first.view.hidden, 'the command is not deferred');
  const answered = await p.until('the answer', (s) => s.event === 'update' && s.view.id === first.view.id);
  const [quote] = quoting(answered, 'the question');
  need(quote.includes('KGB') && answered.view.embeds[0].frame.startsWith('FSB → Telegram'), `the first quote is "${quote}"`);
  yield 'a command is deferred and answered with quotes and links to them';

  await p.press(answered.message, 'Context');
  const context = (await p.answer('the context'));
  const around = quoting(context, 'the context')[0];
  need(around.includes(`**${quote}**`) && around.split('**').every((part) => part.trim()), `the quote is not marked among its neighbours: ${around}`);
  yield 'a button shows the sentences around the quote';

  let last = answered;
  for (const [text, ...words] of [['and why?', 'FSB', 'Telegram'], ['and Facebook?', 'Facebook']]) {
    const mine = await last.message.reply(text);
    last = await p.answer(text);
    need(last.view.to === mine.id, `${text}: answers no message of mine`);
    understood(last, ...words);
    quoting(last, text);
    yield `"${text}" is understood, and it is said how`;
  }

  await p.channel.send('ok everybody, let us start');
  await p.silence('talk that is not for the bot');
  const mine = await p.channel.send(`😀 <@${bot}> who signed the letter to Zuckerberg?`);
  const told = await p.answer('the answer to a mention');
  need(told.view.to === mine.id && quoting(told, 'a mention')[0].includes('Peter Dutton'), 'a mention is answered otherwise');
  yield 'a mention is answered, other talk is not';

  await mine.edit(`<@${bot}> what did the court order Telegram?`);
  const edited = await p.until('the answer to the edited question', (s) => s.event === 'update' && s.view.id === told.view.id);
  need(quoting(edited, 'the edited question')[0].includes('clés de chiffrement'), 'the edited question is answered otherwise');
  yield 'an edited question changes its answer';

  const typed = [{ type: ApplicationCommandOptionType.String, name: 'actor', value: 'duro', focused: true }];
  await p.use(InteractionType.ApplicationCommandAutocomplete, { name: 'who', type: ApplicationCommandType.ChatInput, options: typed });
  const { data } = await p.until('choices', (s) => s.event.startsWith('APPLICATION'));
  need(data.choices.length === 1 && data.choices[0].name === 'Pavel Durov', `offered are ${JSON.stringify(data.choices)}`);
  await p.slash('who', { actor: data.choices[0].value });
  quoting(await p.answer('what Pavel Durov said'), 'what Pavel Durov said');
  yield 'an option is completed, and its choice answered';

  const claim = await p.channel.send('Le FSB a demandé à Telegram de partager des données sensibles.');
  await p.use(InteractionType.ApplicationCommand, { name: 'Find the source', type: ApplicationCommandType.Message, target_id: claim.id });
  need(quoting(await p.answer('the source'), 'the source')[0].includes('KGB'), 'another source is found');
  yield 'the source of a message is found';

  await p.press(answered.message, 'Report');
  const form = (await p.until('a form', (s) => s.event === 'INTERACTION_MODAL_CREATE')).data;
  const { components } = ModalBuilder.from({ custom_id: form.custom_id, title: form.title, components: form.components }).toJSON();
  await p.use(InteractionType.ModalSubmit, { id: form.id, custom_id: form.custom_id, components: components.map((row) => ({
    type: row.type, components: row.components.map((f) => ({ type: f.type, custom_id: f.custom_id, value: 'somebody else said it' })) })) });
  const thanks = await p.answer('thanks for the report');
  need(thanks.view.hidden && thanks.view.content.startsWith('Thank you'), `the report is met with ${thanks.view.content}`);
  yield 'a form takes a report';
}

async function* plays(p) {
  await p.slash('quiz');
  const preview = await p.answer('the quiz before it is posted');
  need(preview.view.hidden && preview.view.embeds.length >= 3, `the quiz is shown to all before it is looked at: ${preview.view.content}`);
  await p.press(preview.message, 'Drop 1');
  const dropped = await p.until('a quiz without the first question', (s) => s.event === 'update' && s.view.id === preview.view.id);
  need(dropped.view.embeds.length === preview.view.embeds.length - 1, 'a question is not dropped');
  const asked = quoting(dropped, 'the quiz before it is posted').map(plain);
  await p.press(dropped.message, 'Post');
  const questions = [];
  for (const quote of asked) {
    const question = await p.answer('a question');
    need(!question.view.hidden && question.view.embeds[0].text.includes(quote), `"${quote}" is not asked, but ${question.view.embeds[0].text}`);
    need(question.view.controls.length >= 3 && question.view.controls.every((c) => c.customId), 'a question without options');
    questions.push(question);
  }
  yield 'a quiz is looked at first, and posted without what was dropped';

  const options = questions[0].view.controls.map((c) => c.label);
  const verdicts = [];
  for (const option of options) {
    await p.press(questions[0].message, option);
    const verdict = await p.answer(`the verdict on ${option}`);
    need(verdict.view.hidden, 'everybody reads the verdict');
    verdicts.push(verdict.view.content.split('\n').find((line) => !line.startsWith('-#')));
    need(quoting(verdict, 'the verdict').some((q) => plain(q).includes(asked[0])), `the verdict quotes something else: ${JSON.stringify(verdict.view.embeds)} ${asked[0]}`);
  }
  const right = verdicts.findIndex((v) => v.startsWith('Right'));
  need(verdicts.filter((v) => v.startsWith('Right')).length === 1, `not one of the options is right: ${verdicts}`);
  need(verdicts.every((v) => v.includes(options[right])), `the verdicts name different people: ${verdicts}`);
  yield 'each person learns alone who said it, and where it stands';
}

async function* sets(p) {
  await p.slash('settings');
  const menu = await p.answer('the settings');
  need(menu.view.hidden, 'everybody sees the settings');
  await p.press(menu.message, 'Français');
  const changed = await p.until('the changed settings', (s) => s.event === 'update' && s.view.id === menu.view.id);
  need(changed.view.content.includes('Vos réglages') && changed.view.controls.some((c) => c.label === 'Français ✓'), `the settings stay ${changed.view.content}`);
  yield 'a button changes the language';
  for (const question of ['What did the FSB ask of Telegram?', 'Who signed the open letter to Zuckerberg?']) {
    await p.slash('ask', { question });
    const answered = await p.answer(question);
    quoting(answered, question);
    need(answered.view.embeds.every((e) => !e.foot.includes('undated')) && answered.view.embeds[0].foot.includes('sans date'), 'answered in another language');
    need(answered.view.controls.some((c) => c.label === 'Citer'), 'the buttons are in another language');
  }
  yield 'the language holds for the questions after';

  const dm = await p.client.users.createDM(bot);
  await dm.send('que demande le FSB à Telegram ?');
  const alone = await p.answer('the answer in private');
  need(alone.view.channelId === dm.id && quoting(alone, 'a private question').length, 'answered elsewhere');
  await dm.send('et pourquoi ?');
  understood(await p.answer('the follow-up in private'), 'FSB');
  yield 'a private chat needs no mention';
}

async function* chooses(p) {
  await p.slash('matrix');
  const matrix = await p.answer('the matrix');
  const list = matrix.view.controls.find((c) => c.type === ComponentType.StringSelect);
  need(list?.options.length > 3, 'no list of who asked whom');
  const option = list.options.find((o) => o.label.startsWith('FSB'));
  need(option, `the FSB is not in the list: ${list.options.map((o) => o.label)}`);
  await p.use(InteractionType.MessageComponent, { component_type: ComponentType.StringSelect, custom_id: list.customId, values: [option.value] }, { message_id: matrix.message.id });
  need(quoting(await p.answer('the cell'), 'the cell')[0].includes('KGB'), 'another cell is shown');
  yield 'a list shows a cell of the matrix';
}

// usage lets somebody use the bot.
async function usage(address, token, channel) {
  const p = new Person(address, token, channel);
  const steps = [];
  try {
    await p.login();
    for (const part of [asks, chooses, plays, sets]) for await (const step of part(p)) steps.push(step);
    return { steps, complaint: '' };
  } catch (e) {
    if (!(e instanceof Complaint)) throw e;
    return { steps, complaint: e.message };
  } finally {
    await p.client.destroy();
  }
}

for (let i = 2; i < args.length; i += 3) console.log(JSON.stringify(await usage(...args.slice(i, i + 3))));
process.exit(0);
