import { type Configuration, SECTION_IDS, type StatusDemand, TEMPLATES } from '@postmortem/schemas';
import { didYouMean } from '../text/didYouMean.ts';
import type { Problems } from './problems.ts';
import { addRuleProblems, type KnownRule } from './ruleProblems.ts';
import { meantBy } from './schemaProblems.ts';
import type { ConfigurationSource } from './source.ts';

const SHIPPED: readonly string[] = [
  ...new Set([...SECTION_IDS, ...TEMPLATES.flatMap(({ sections }) => sections.map(({ id }) => id))]),
];

/** May other files say what a section is: a template of the team's own, a configuration that this one starts from? */
const leadsElsewhere = ({ extends: bases, template, severities = {} }: Configuration): boolean =>
  bases !== undefined ||
  [template, ...Object.values(severities).map((each) => each.template)].some((each) => each?.includes('.'));

/** Tells which sections and rules that severities and statuses ask for are unknown. */
export function addDemandProblems(
  problems: Problems,
  configuration: Configuration,
  known: ReadonlyMap<string, KnownRule>,
  source: ConfigurationSource,
): void {
  const { severities = {}, statuses = {}, sections: own = {} } = configuration;
  const sections = [...SHIPPED, ...Object.keys(own)];
  const isOpen = leadsElsewhere(configuration);
  const check = (demand: StatusDemand, path: readonly PropertyKey[]): void => {
    addRuleProblems(problems, demand.rules ?? {}, [...path, 'rules'], known, source);
    demand.sections?.forEach((id, index) => {
      if (isOpen || sections.includes(id)) return;
      problems.add(() => {
        const meant = didYouMean(id, sections);
        return {
          ...source.placeOf([...path, 'sections', index]),
          ...meantBy(id, sections),
          message: {
            en: `Unknown section “${id}”.${meant.en || ' Write an id such as five-whys, or add it under “sections”.'}`,
            ja: `「${id}」というセクションはありません。${meant.ja || 'five-whys のような ID を書くか、sections に追加してください。'}`,
          },
        };
      });
    });
  };
  for (const [name, demand] of Object.entries(severities)) check(demand, ['severities', name]);
  for (const [name, demand] of Object.entries(statuses)) check(demand, ['statuses', name]);
}
