/** Secret treaties. */
export const secrecy = {
  'compose.secret': 'Keep it secret',
  'compose.secret.what':
    'Only the parties see it, until it leaks, a party leaves it, or a crisis calls on it. Then everybody may know.',
  'secret.mark': 'Secret',
  'secret.kept': 'It is secret.',
  'secret.known':
    '{count, plural, =0 {As far as you know, only the parties know of it.} other {Found out so far, as far as you know: {powers}.}}',
  'secret.learned': 'You found out about it; the parties may not know that you did.',
  'event.secretLearned':
    '{how, select, unknown {{power} has found out about the secret treaty of {parties}: {clauses}.} intelligence {{power}’s services find out about a secret treaty of {parties}: {clauses}.} shared {A partner’s services tell {power} of a secret treaty of {parties}: {clauses}.} other {Papers that got out tell {power} of a secret treaty of {parties}: {clauses}.}}',
  'event.secretRevealed':
    '{how, select, left {{by} leaves a secret treaty, and tells all: {parties} had agreed on {clauses}.} broken {{by} breaks a secret treaty, and all comes out: {parties} had agreed on {clauses}.} other {A crisis brings a secret treaty of {parties} to light: {clauses}.}}',
  'report.headline.secretLearned': '{power} finds out about a secret treaty',
  'report.headline.secretRevealed': 'A secret treaty of {powers} comes to light',
  'error.treaty.peace-secret': 'A peace cannot be secret; make the treaty public.',
  'reason.coveredBack': 'What {partner} and we agree on is nobody else’s business.',
  'reason.shelterUnseen':
    'It had better stay between us: {power} could prevail over us with odds of {oddsPercent, number} %, and need not know.',
} as const;
