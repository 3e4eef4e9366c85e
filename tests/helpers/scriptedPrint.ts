import { playScripted } from './scripted.ts';

process.stdout.write(JSON.stringify(playScripted().hashes));
