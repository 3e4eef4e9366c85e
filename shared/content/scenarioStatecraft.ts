import type { PowerId } from '../core/ids.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ModuleId } from '../model/vocabulary.ts';
import { MANDATES, type Mandate, type MandateId } from './mandates.ts';
import { plays } from './modules.ts';

type Report = (path: string, message: string) => void;

/**
 * Faults of what a scenario gives to parts of the rules: something for a part that is not played, an aim that does not suit its
 * power, sanctions that contradict a treaty.
 */
export function checkStatecraft(scenario: Scenario, fault: Report): void {
  scenario.modules.forEach((module, m) => {
    if (scenario.modules.indexOf(module) !== m) fault(`modules[${m}]`, `“${module}” is named twice`);
  });
  checkMandates(scenario, fault);
  checkCharters(scenario, fault);
  checkSanctions(scenario, fault);
}

function needs(scenario: Scenario, module: ModuleId, path: string, fault: Report): void {
  if (!plays(scenario, module)) fault(path, `this needs “${module}” among the modules`);
}

function checkMandates(scenario: Scenario, fault: Report): void {
  scenario.powers.forEach((power, p) => {
    if (power.mandate === undefined) return;
    const path = `powers[${p}].mandate`;
    needs(scenario, 'mandates', path, fault);
    const mandate: Mandate = MANDATES[power.mandate as MandateId];
    if (!mandate.suits(power, scenario)) fault(path, `“${power.mandate}” does not suit ${power.id}`);
  });
}

function checkCharters({ treaties, ...scenario }: Scenario, fault: Report): void {
  const names = new Set<string>();
  treaties.forEach(({ bloc, secret, clauses }, t) => {
    if (secret) needs({ ...scenario, treaties }, 'secrecy', `treaties[${t}].secret`, fault);
    clauses.forEach((clause, c) => {
      if (clause.kind === 'bloc')
        fault(`treaties[${t}].clauses[${c}]`, 'the rules of a bloc are the treaty’s field “bloc”');
    });
    if (bloc === undefined) return;
    needs({ ...scenario, treaties }, 'blocs', `treaties[${t}].bloc`, fault);
    if (names.has(bloc.name)) fault(`treaties[${t}].bloc.name`, `there are two blocs “${bloc.name}”`);
    names.add(bloc.name);
  });
}

function checkSanctions(scenario: Scenario, fault: Report): void {
  const { sanctions = [] } = scenario;
  if (sanctions.length > 0) needs(scenario, 'sanctions', 'sanctions', fault);
  const powers = new Set(scenario.powers.map(({ id }) => id));
  sanctions.forEach(({ from, target }, s) => {
    const at = `sanctions[${s}]`;
    for (const [side, power] of [['from', from] as const, ['target', target] as const]) {
      if (!powers.has(power)) fault(`${at}.${side}`, `there is no power “${power}”`);
    }
    if (from === target) fault(`${at}.target`, 'a power does not sanction itself');
    const first = sanctions.findIndex((other) => other.from === from && other.target === target);
    if (first !== s) fault(at, `sanctions[${first}] is the same`);
    const bond = from === target ? null : bondBetween(scenario, from, target);
    if (bond !== null) fault(at, `${from} and ${target} are bound by treaties[${bond.treaty}] to ${bond.to}`);
  });
}

/** The first treaty that does not go together with sanctions of one party on the other. */
function bondBetween({ treaties }: Scenario, a: PowerId, b: PowerId): { treaty: number; to: string } | null {
  for (const [treaty, { parties, clauses }] of treaties.entries()) {
    if (!parties.includes(a) || !parties.includes(b)) continue;
    for (const clause of clauses) {
      if (clause.kind === 'mutualDefence') return { treaty, to: 'defend each other' };
      if (clause.kind === 'trade') return { treaty, to: 'trade' };
      const { guarantor, protected: ward } =
        clause.kind === 'guarantee' ? clause : { guarantor: null, protected: null };
      if ((guarantor === a && ward === b) || (guarantor === b && ward === a))
        return { treaty, to: 'defend one the other' };
    }
  }
  return null;
}
