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
  '"kind":"noticeGiven","treaty":"boundUntil":{"kind":"motionTabled","motion":"body":"voteCast","vote":"yes","now":"motionCounted","votes":{"p',
  '"result":"carried"},{"kind":"treatyLeft","ended":{"kind":"treatyVoided","cause":"buildUpSeen","power":"growth":0.02},{"kind":"taxChanged"',
  '"electronics":"materials":0.9{"kind":"licence","from":{"kind":"guarantee","guarantor":"armsControl","capPercent":15},{"kind":"tributeabandon"',
  '"reason":"repayment","reason":"settlement","reason":"aid",{"factor":"tradeGain","weight":0.{"factor":"securityGain","weight":0.',
  '{"factor":"jointStandards","weight":0.{"factor":"sharperEyes","weight":0.{"factor":"keptFaith","weight":0.1,"params":{"partner":"p',
  '{"factor":"brokeInTurn","weight":-0.5,"params":{"partner":"p03","turn":7}}{"factor":"littleToGain","weight":-0.5,"params":{}}',
  '{"factor":"priceTooHigh","weight":-0.5,"params":{"amount":"percent":4}}{"factor":"technologyGain","weight":1.{"factor":"pactsEnough","weight":',
  '{"factor":"goodRelations","weight":0.18,"params":{"partner":"p07","relations":14}},{"factor":"aidReceived"{"factor":"ownStrength","weight":',
  '{"factor":"stakeSmall","weight":2.{"factor":"stakeHigh","weight":{"factor":"amendsCalm","weight":1.9,"params":{"power":"p04"}}',
  '{"factor":"oddsTooLow","weight":-{"factor":"oddsFavour","weight":{"factor":"warTooCostly","weight":-{"factor":"bluffLikely","weight":',
  '{"factor":"audienceWatches","weight":{"factor":"littleAtStakeForUs","weight":-{"factor":"instrumentOfOrder","weight":"calmsTension"',
  '"answer":"concede","backDown","kind":"phaseEnded","phase":"respond","by":"all"},"phase":"decide","capitalShort","have":"need":"pactUpkeep"',
  '"bankFull":-1."capitalBase":1.2,"politicalCapital":"cover":-2.4,"feared":0."recentHonour":-"demandsWon":5."foreignDebt":"foreignSupply":-5.',
  '"record":{"a":[{"kind":"honoured","partner":"p03","turn":11,"change":1.2}]},"cover":{"s":{"energy":0.7}}}},"debt":"materials":',
  '{"kind":"cardMet","card":"brainDrain","skirmish"newLeader"games"drought"scandal"breakthrough"earthquake","power":"p0',
  '","other":null,"option":0,"changes":[{"on":"readiness","of":null,"change":5.0,"unit":"points"},{"on":"tension","of":"other","change":6.7',
  ',"unit":"points"},{"on":"projectionForce","change":-3.8,"unit":"percent"},{"on":"relations","of":"all","change":-2.{"on":"relief"',
  ',"unit":"points"},{"on":"politicalCapital","of":null,"change":-1.{"on":"credibility","change":-2.0{"on":"cohesion","of":null,"change":-3.0',
  '"kind":"cardDrawn","card":"severity":1.0"other":null}{"kind":"sanctionBit","target":"senders":["share":"tradeLost":"outputLost":',
  '"blocs":{"kind":"bloc","name":" League","admission":"majority","decision":"majority","key":"output","fund":0.00"floor":0.0',
  '"command":true,"pool":0,"contributed":{"paid":{},"missed":[],"joining":[],"granted":[],"defending":{}{"kind":"fundPaid","bloc":',
  '{"kind":"commonForcesChanged","bloc":"spent":{"kind":"crisisEnded","crisis":"c1"mediators":[],"outcome":"backedDown"',
  '{"kind":"crisisDecided","decision":"{"kind":"demandMade","crisis":"c1","challenger":"demand":{"kind":"redress","target":"theatre":',
  '"guarantors":["kind":"commitmentTested","protected":"credibility":-{"kind":"crisisAnswered","crisis":"c1"answer":"standFirm"stayOut","reasons":[{"factor":"notOurQuarrel","weight":1,"params":{}}]}',
  '"honour","reasons":[{"factor":"wordDoubted","weight":0.{"factor":"credibilityAtRisk","weight":2.2,"params":{"credibility":6',
  '{"factor":"autonomyCost","weight":-0.3,"params":{"points":1.5}},{"factor":"wordGiven","weight":1.8,"params":{"partner":"',
  '{"factor":"calmsRival","weight":0.5,"params":{"power":"oddsPercent":1{"factor":"paymentReceived","weight":0.3,"params":{"amount":',
  '{"kind":"treatySignedBy","proposal":"q{"kind":"treatySigned","treaty":"t{"kind":"intelligence"},{"kind":"interoperability"},',
  '{"kind":"consultation"},{"kind":"loan","principal":"ratePercent":1},{"kind":"aid","amount":"duration":8,"notice":1}"owed":{}',
  '{"kind":"forcesChanged","power":"homeForceWas":"projectionForceWas":"transfersIn":"transfersOut":"deficit":"arrears":"supply":',
  '"kind":"treatyExpired","treaty":"t1","kind":"treatyRefused","proposal":"q1","power":"kind":"seatAway","away":true',
  '"kind":"treatyProposed","proposal":"by":"terms":{"parties":["clauses":[{"kind":"mutualDefence"},{"kind":"nonAggression"}',
  '{"kind":"trade"}],"duration":6,"notice":1},"counterOf":null,"reasons":[{"code":"since":1,"until":12,"leaving":{}',
  '"status":"open","signed":["kind":"treatySigned","treaty":"parties":["secondaryOf":"kind":"transferPaid","amount":"reason":',
  '"proposals":{"draft":{"budget":{"readiness":60,"lines":{"tax":"borrow":"demand":null,"canUndo":true,"standing":{',
  '"kind":"creditPaid","kind":"debtPaid",',
  '"kind":"indicesScored","security":"prosperity":"autonomy":"influence":',
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
  '{"kind":"turnBegan","turn":8},{"kind":"phaseEnded","phase":"plan","by":"all"}{"kind":"sharesPublished"},{"kind":"turnBegan","turn":1',
  '},"k":["value","error"],"r":[[0.0],[0,0,[1.1],[2.0]],"k":["output","cohesion","credibility","share","debt","projectionGrowth"],"r":[[',
  '],0,[["k":["tension","relations","trade","interoperability","lastDemand"],"r":[[1],[2],[3],0,[1],[-1],[',
  '}],"names":["p01","p02","p03","abandoned","hedged","conceded","backedDown","sanctionFatigue","warWeariness","neutrality","bankFull",',
  '"],"d":["t10","t11","t12","ts-"mandate":{"n":{"tally":{"s":{"now":0.0"demandsWon":{"a":[{"turn":1,"target":"p0","size":2.0}]}',
  '},"draft":{"n":{"budget":{"n":{"lines":{"s":{"industry":,"treaties":{"s":{"n":{"t1":{"n":{"owed":{"s":{"1":',
  ',"audience":["p{"number":2,"delta":{"s":{"seq":3,"turn":"obligations":[]},"n":{"events":[],"skip":1,"audience":["p0"]},"serverTime":1',
].join('');

const dictionary = strToU8(DICTIONARY);

/** The value that was packed. Throws where the bytes are not what the server packs. */
export function unpack(packed: Packed): unknown {
  return JSON.parse(typeof packed === 'string' ? packed : strFromU8(inflateSync(packed, { dictionary })));
}
