// Loaded before a server in a test: its clock runs as the test says, by milliseconds in a file that is read anew at SIGUSR2.
import { readFileSync } from 'node:fs';

const file = process.env.COUNTERPOISE_TEST_CLOCK;
const real = Date.now.bind(Date);
let ahead = 0;

function read() {
  try {
    ahead = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    ahead = 0;
  }
}

Date.now = () => real() + ahead;
if (file) {
  read();
  process.on('SIGUSR2', read);
}
