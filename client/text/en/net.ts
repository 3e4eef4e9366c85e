/** The connection and what it refuses. */
export const net = {
  'net.refused':
    'The server did not accept that ({code}). Load the page again; if it stays, tell whoever runs the server.',
  'net.defaultName': 'Player',
  'error.net.unreachable': 'The server did not answer. Check the network, then try again; nothing you did is lost.',
  'error.net.closed': 'The match is not connected. Wait until it is, then try again.',
  'net.connecting': 'Entering the match',
  'net.connecting.note': 'The seat and the draft are on the server; nothing can be lost.',
  'net.retrying': 'Connection lost.',
  'net.retrying.text': 'Trying again in {seconds} s. Your draft is safe on the server.',
  'net.retrying.now': 'Trying again now. Your draft is safe on the server.',
  'net.restarting': 'The server is restarting.',
  'net.restarting.text': 'Everything up to now is kept. Coming back in {seconds} s.',
  'net.restarting.now': 'Everything up to now is kept. Coming back now.',
  'net.retry': 'Try now',
  'net.lost.title': 'This match cannot be opened',
  'net.lost.home': 'Go to the start',
  'net.back': 'Connected again',
  'net.paused': 'The clock is paused.',
  'net.paused.text': 'Orders go on; the time that is left is kept.',
  'net.opening': 'Opening',
} as const;
