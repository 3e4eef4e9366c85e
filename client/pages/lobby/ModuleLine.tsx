import { MODULES, type ModuleId } from '../../../shared/model/vocabulary.ts';
import { list } from '../../text/format.ts';
import { t } from '../../text/index.tsx';

/** The parts of the rules that a scenario plays, in words and always in the same order. */
export function modulesInWords(modules: readonly ModuleId[]): string {
  const names = MODULES.filter((module) => modules.includes(module)).map((module) => t(`lobby.module.${module}`));
  return names.length === 0 ? t('lobby.modules.none') : t('lobby.modules', { modules: list(names) });
}

/** A line that says which parts of the rules a scenario plays. */
export function ModuleLine({ modules }: { modules: readonly ModuleId[] }) {
  return <span class="modules small soft">{modulesInWords(modules)}</span>;
}
