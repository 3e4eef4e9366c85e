import type { secrecy as english } from '../en/secrecy.ts';
import type { Texts } from '../texts.ts';

export const secrecy: Texts<typeof english> = {
  'compose.secret': 'إبقاؤها سرّية',
  'compose.secret.what': 'لا يراها إلا أطرافها، حتى تتسرّب أو يتركها طرف أو تستدعيها أزمة. عندها قد يعرفها الجميع.',
  'secret.mark': 'سرّي',
  'secret.kept': 'هي سرّية.',
  'secret.known':
    '{count, plural, =0 {بحسب علمك لا يعرفها إلا أطرافها.} one {عرفها حتى الآن، بحسب علمك: {powers}.} two {عرفها حتى الآن، بحسب علمك: {powers}.} few {عرفها حتى الآن، بحسب علمك: {powers}.} many {عرفها حتى الآن، بحسب علمك: {powers}.} other {عرفها حتى الآن، بحسب علمك: {powers}.}}',
  'secret.learned': 'اكتشفتها؛ وقد لا يعلم أطرافها أنك تعرف.',
  'event.secretLearned':
    '{how, select, unknown {اكتشفت {power} معاهدة {parties} السرّية: {clauses}.} intelligence {كشفت استخبارات {power} معاهدة سرّية بين {parties}: {clauses}.} shared {أخبرت استخبارات شريك {power} بمعاهدة سرّية بين {parties}: {clauses}.} other {كشفت أوراق مسرّبة لدى {power} معاهدة سرّية بين {parties}: {clauses}.}}',
  'event.secretRevealed':
    '{how, select, left {تركت {by} معاهدة سرّية وكشفت كل شيء: اتفقت {parties} على {clauses}.} broken {نقضت {by} معاهدة سرّية فانكشف كل شيء: اتفقت {parties} على {clauses}.} other {كشفت أزمة معاهدة سرّية بين {parties}: {clauses}.}}',
  'report.headline.secretLearned': 'اكتشاف معاهدة سرّية من جانب {power}',
  'report.headline.secretRevealed': 'انكشاف معاهدة سرّية بين {powers}',
  'error.treaty.peace-secret': 'لا يكون السلام سرّيًا؛ اجعل المعاهدة علنية.',
  'reason.coveredBack': 'ما نتفق عليه مع {partner} ليس من شأن أحد.',
  'reason.shelterUnseen':
    'خير له أن يبقى بيننا: احتمال غلبة {power} علينا {oddsPercent, number} %، ولا حاجة إلى أن تعلم.',
};
