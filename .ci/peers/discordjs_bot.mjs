// A small bot on discord.js, which knows nothing of ours: what it does against our test server, a real library does.
// Arguments: the server's address and the token. It answers /ask with a deferred quotation and a button, a press of the
// button by changing the message, /settings with a reply of its own that a press changes, /quiz with a question whose
// buttons tell each person alone, and a mention with a reply.
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, EmbedBuilder, Events, GatewayIntentBits, MessageFlags, Partials } from 'discord.js';

const [address, token] = process.argv.slice(-2);
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: `${address}/api` },
});

const row = (...buttons) => new ActionRowBuilder().addComponents(
  buttons.map(([label, id]) => new ButtonBuilder().setLabel(label).setCustomId(id).setStyle(ButtonStyle.Secondary)));

client.on(Events.InteractionCreate, async (i) => {
  if (i.isChatInputCommand() && i.commandName === 'ask') {
    await i.deferReply();
    await i.editReply({ embeds: [new EmbedBuilder().setDescription(i.options.getString('question'))], components: [row(['Context', 'c:1'])] });
    await i.followUp({ content: 'and one more' });
  } else if (i.isChatInputCommand() && i.commandName === 'settings') {
    await i.reply({ content: 'Language: auto', flags: MessageFlags.Ephemeral, components: [row(['fr', 'e:lang:fr'])] });
  } else if (i.isChatInputCommand() && i.commandName === 'quiz') {
    await i.reply({ content: 'Who said it?', components: [row(['Ada', 'z:a'], ['Bo', 'z:b'])] });
  } else if (i.isButton() && i.customId === 'z:b') {
    await i.reply({ content: 'Right.', flags: MessageFlags.Ephemeral });
  } else if (i.isButton()) {
    await i.update({ content: `pressed ${i.customId}`, embeds: [], components: [] });
  }
});

client.on(Events.MessageCreate, async (m) => {
  if (!m.author.bot && m.mentions.has(client.user)) await m.reply('you called?');
});

client.on(Events.ShardResume, (id, replayed) => console.log('resumed', replayed));
client.on(Events.ClientReady, () => console.log('ready'));
client.on(Events.Error, (e) => console.error(e));
await client.login(token);
