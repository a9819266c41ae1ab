// Starts telegram-test-api, a Telegram that somebody else wrote, on a free port and says on which. It is not strict: that
// our bot can talk to it proves little, that it cannot would prove much.
import net from 'node:net';
import Server from 'telegram-test-api';

const free = () => new Promise((resolve) => {
  const s = net.createServer().listen(0, '127.0.0.1', () => {
    const { port } = s.address();
    s.close(() => resolve(port));
  });
});

const port = await free();
const TelegramServer = Server.default ?? Server;
await new TelegramServer({ port, host: '127.0.0.1', storeTimeout: 600 }).start();
console.log(`http://127.0.0.1:${port}`);
