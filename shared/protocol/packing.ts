import { inflateSync, strFromU8, strToU8 } from 'fflate';

/**
 * A JSON text as the server sends it: the text itself where it is short, else its UTF-8 bytes deflated (raw, RFC 1951) with
 * `DICTIONARY`. The server packs by itself rather than leave it to the socket's own compression, so that what all seats of a match
 * are told is compressed once, and no connection keeps a compressor.
 */
export type Packed = string | Uint8Array;

/**
 * Text that both sides take to precede every packed one: what messages commonly hold, the commonest last. Server and client must
 * have the same.
 */
export const DICTIONARY: string = [
  '"kind":"cardDrawn","card":"severity":1.0"other":null}{"kind":"sanctionBit","target":"senders":["share":"tradeLost":"outputLost":',
  '"blocs":{"kind":"bloc","name":" League","admission":"majority","decision":"majority","key":"output","fund":0.00"floor":0.0',
  '"command":true,"pool":0,"contributed":{"paid":{},"missed":[],"joining":[],"granted":[],"defending":{}{"kind":"fundPaid","bloc":',
  '{"kind":"commonForcesChanged","bloc":"spent":{"kind":"crisisEnded","crisis":"c1"mediators":[],"outcome":"backedDown"',
  '{"kind":"crisisDecided","decision":"{"kind":"demandMade","crisis":"c1","challenger":"demand":{"kind":"redress","target":"theatre":',
  '"guarantors":["kind":"commitmentTested","protected":"credibility":-{"kind":"crisisAnswered","crisis":"c1"answer":"standFirm"hedge"',
  '"honour","reasons":[{"factor":"wordDoubted","weight":0.{"factor":"credibilityAtRisk","weight":2.2,"params":{"credibility":6',
  '{"factor":"autonomyCost","weight":-0.3,"params":{"points":1.5}},{"factor":"wordGiven","weight":1.8,"params":{"partner":"',
  '{"factor":"calmsRival","weight":0.5,"params":{"power":"oddsPercent":1{"factor":"paymentReceived","weight":0.3,"params":{"amount":',
  '{"kind":"treatySignedBy","proposal":"q{"kind":"treatySigned","treaty":"t{"kind":"intelligence"},{"kind":"interoperability"},',
  '{"kind":"consultation"},{"kind":"loan","principal":"ratePercent":1},{"kind":"aid","amount":"duration":8,"notice":1}"owed":{}',
  '{"kind":"forcesChanged","power":"homeForceWas":"projectionForceWas":"transfersIn":"transfersOut":"deficit":"arrears":"supply":',
  '{"factor":"technology","points":{"factor":"industry","points":{"factor":"infrastructure","points":{"factor":"signing","points":-1}',
  '"kind":"treatyExpired","treaty":"t1","kind":"treatyRefused","proposal":"q1","power":"kind":"seatAway","away":true',
  '"kind":"treatyProposed","proposal":"by":"terms":{"parties":["clauses":[{"kind":"mutualDefence"},{"kind":"nonAggression"}',
  '{"kind":"trade"}],"duration":6,"notice":1},"counterOf":null,"reasons":[{"code":"since":1,"until":12,"leaving":{}',
  '"status":"open","signed":["kind":"treatySigned","treaty":"parties":["secondaryOf":"kind":"transferPaid","amount":"reason":',
  '"proposals":{"draft":{"budget":{"readiness":60,"lines":{"tax":"borrow":"demand":null,"canUndo":true,"standing":{',
  '"kind":"creditPaid","kind":"debtPaid","kind":"capitalChanged","power":"kind":"outputChanged","from":"to":"output":',
  '"kind":"sharesPublished","shares":{"kind":"indicesScored","was":{"security":"prosperity":"autonomy":"influence":"causes":{',
  '"parts":{"s":{"security":[{"factor":"rival","points":-1,"params":{"power":"factor":"cover","points":4.0',
  '"factor":"growth","points":3{"factor":"pace","points":-1{"factor":"tradeConcentration","points":-5{"factor":"openness"',
  '"factor":"bonds","points":-1{"factor":"borrowedDefence","points":-1{"factor":"credibility","points":3{"factor":"protects"',
  '"factor":"outputShare","points":"history":{"a":[{"security":"kind":"budgetExecuted","ledger":{"turn":"taxes":"tradeGains":',
  '"services":"upkeep":"interoperability":"interest":"transfers":"lastBudget":{"n":{"lines":{"s":{"industry":"science":',
  '"infrastructure":"homeForce":"projectionForce":"integration":"resilience":"own":{"s":{"technology":"industry":',
  '"scienceShares":[0.0"pendingIntegration":[1."militaryBurden":0.0"factors":{"s":{"technology":"indices":{"s":{"security":',
  '"powers":{"n":{"s":{"output":"cohesion":7"credibility":6"share":0.1"projectionGrowth":-0.00',
  '"beliefs":{"n":{"n":{"homeForce":{"s":{"value":"error":"projectionForce":{"s":{"value":"readiness":{"s":{"value":9',
  '"technology":{"s":{"value":1."error":0.0"militaryBurden":{"s":{"value":0.0"error":0.0',
  '"treaties":{"s":{"t"id":"pairs":{"n":{"n":{"s":{"tension":1"relations":1"trade":"interoperability":35,"trade":',
  '{"kind":"cohesionChanged","power":"causes":{"taxes":0.5,"resilience":1.8,"mobilised":-1.2,"baseline":-0.8,"warWeariness":-',
  '{"kind":"turnBegan","turn":8},{"kind":"phaseEnded","phase":"plan","by":"all"}{"kind":"credibilityChanged","power":"',
  '{"kind":"relationsChanged","power":"toward":"causes":{"hedged":-1,"honoured":3,"demand":-9,"trade":0.3,"pact":3.5,',
  '"nonAggression":1,"tradeTreaty":1,"fading":-1.5}},{"kind":"tensionChanged","power":"toward":"causes":{"incidentClosed":-4,',
  '"baseline":6,"reachingStrength":4.3,"projectionGrowth":-0.5,"fearAnswered":0.1,"relations":-0.5,"pact":-4.5,',
  '"nonAggression":-3,"tradeTreaty":-1.5,"consultation":-2.4,"armsControl":-3.6,"fading":-4.7}},',
  ',"audience":["p{"number":2,"seq":3,"delta":{"s":{"seq":3,"turn":"obligations":[]},"n":{"events":[],"serverTime":1',
].join('');

const dictionary = strToU8(DICTIONARY);

/** The value that was packed. Throws where the bytes are not what the server packs. */
export function unpack(packed: Packed): unknown {
  return JSON.parse(typeof packed === 'string' ? packed : strFromU8(inflateSync(packed, { dictionary })));
}
