// For tests and development only: Node 20 cannot load TypeScript, and a thread does not inherit tsx from its parent.
import process from 'node:process';
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2]);
