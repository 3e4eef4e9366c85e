// No imports here: this must run, and say what is wrong, on a Node far too old for the rest.

/** Ends the process with a clear sentence where Node is older than what package.json asks for. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Counterpoise needs Node 20.19 or newer; this is Node ${process.versions.node}. Get a current one from https://nodejs.org.`,
  );
  process.exit(1);
}
