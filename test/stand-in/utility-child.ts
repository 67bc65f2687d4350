/** Runs first in a utility process: gives it `process.parentPort`, as Electron does. */
import { EventEmitter } from 'node:events';

const early: unknown[] = [];
const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown): void => void process.send?.(message),
  start: (): void => {},
});
const deliver = (data: unknown): void => void parentPort.emit('message', { data, ports: [] });

// What comes before anybody listens waits for the first listener.
parentPort.on('newListener', (event) => {
  if (event === 'message') process.nextTick(() => early.splice(0).forEach(deliver));
});
process.on('message', (data) => {
  if (parentPort.listenerCount('message') === 0) early.push(data);
  else deliver(data);
});
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', { value: parentPort });
Object.defineProperty(process, 'type', { value: 'utility' });
