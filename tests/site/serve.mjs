import { startServer } from './server.mjs';

const { origin } = await startServer({ port: Number(process.env.PORT) || 8080 });
console.log(`The demo site is at ${origin}/demo/ (stop with Ctrl+C)`);
