// Starts telegram-test-api, a Telegram that somebody else wrote, on a free port and says on which. It is not strict: that
// our bot can talk to it proves little, that it cannot would prove much.
import Server from 'telegram-test-api';

const TelegramServer = Server.default ?? Server;
const server = new TelegramServer({ host: '127.0.0.1', storeTimeout: 600 });
// The system picks the port as the server takes it: one that was looked for before may be another program's by then. The
// constructor takes 0 for its own 9000.
server.config.port = 0;
await server.start();
server.config.port = server.server.address().port;
server.config.apiURL = `http://127.0.0.1:${server.config.port}`;
console.log(server.config.apiURL);
