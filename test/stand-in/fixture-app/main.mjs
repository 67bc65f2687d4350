/** A small app that a test of the stand-in can question: an echo, an error, a window that may refuse to close. */
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol, utilityProcess } from 'electron';

globalThis.seen = { secondInstance: [], events: [] };
const html = '<!doctype html><title>Fixture</title><h1>Fixture</h1><script src="/page.js"></script>';
const script = "document.title = 'Fixture page'";

const answer = (request) => {
  const { pathname } = new URL(request.url);
  const headers = { 'content-security-policy': "default-src 'self'", 'x-seen': request.url };
  if (pathname === '/page.js')
    return new Response(script, { headers: { ...headers, 'content-type': 'text/javascript' } });
  if (pathname !== '/index.html') return new Response(null, { status: 404, headers });
  return new Response(html, { headers: { ...headers, 'content-type': 'text/html' } });
};

const askChild = (message) =>
  new Promise((resolve) => {
    const child = utilityProcess.fork(join(import.meta.dirname, 'child.mjs'));
    child.on('spawn', () => child.postMessage(message));
    child.on('message', (reply) => {
      child.on('exit', () => resolve(reply));
      child.kill();
    });
  });

const start = () => {
  protocol.handle('app', answer);
  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('sender', ({ senderFrame }) => ({ url: senderFrame.url, parent: senderFrame.parent }));
  ipcMain.handle('fail', () => {
    throw Object.assign(new RangeError('boom'), { code: 'E_BOOM' });
  });
  ipcMain.handle('function', () => () => 1);
  ipcMain.handle('child', (_event, message) => askChild(message));
  const window = new BrowserWindow({ webPreferences: { preload: join(import.meta.dirname, 'preload.cjs') } });
  window.on('close', (event) => {
    if (globalThis.stayOpen) event.preventDefault();
  });
  void window.loadURL('app://fixture/index.html');
};

app.on('second-instance', (_event, argv) => globalThis.seen.secondInstance.push(argv.at(-1)));
app.on('will-quit', () => globalThis.seen.events.push('will-quit'));
if (app.requestSingleInstanceLock()) {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  void app.whenReady().then(start);
} else app.quit();
